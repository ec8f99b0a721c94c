package org.xenotime.deposits.editing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All that can be proposed here, by kind. */
@ApplicationScoped
public class Editables {

  private final List<Editable<?>> all;

  Editables(@All List<Editable<?>> all) {
    this.all = all.stream().filter(editable -> editable.kind().isProposed()).toList();
  }

  public Optional<Editable<?>> of(String kind) {
    return all.stream().filter(editable -> editable.kind().id().equals(kind)).findFirst();
  }

  public String kinds() {
    return all.stream()
        .map(Editable::kind)
        .sorted(Comparator.naturalOrder())
        .map(Kind::id)
        .collect(Collectors.joining(", "));
  }
}

package org.xenotime.deposits.editing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of things that can be written, and where they are. */
public enum Kind {
  DEPOSIT("deposits"),
  STATEMENT("statements"),
  COMPOSITION("compositions"),
  ACTOR("actors"),
  RELATION("relations"),
  CLAIM("control-claims"),
  EVIDENCE("evidence"),
  SOURCE("sources");

  private final String collection;

  Kind(String collection) {
    this.collection = collection;
  }

  public static Optional<Kind> of(String id) {
    return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  public static String ids() {
    return Stream.of(values()).map(Kind::id).collect(Collectors.joining(", "));
  }

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The path of one of them. */
  public String address(String id) {
    return "/api/v1/" + collection + "/" + id;
  }
}

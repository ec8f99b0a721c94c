package org.xenotime.deposits.actor;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one actor is to another. */
@Schema(description = "What one actor is to another")
public enum RelationKind {
  PART_OF,
  ARMED_WING_OF,
  OWNS,
  ALLIED_WITH,
  OPPOSED_TO;

  public static Optional<RelationKind> of(String id) {
    return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  public static String ids() {
    return Stream.of(values()).map(RelationKind::id).collect(Collectors.joining(", "));
  }

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

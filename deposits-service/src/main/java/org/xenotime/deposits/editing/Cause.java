package org.xenotime.deposits.editing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a thing is written anew. */
public enum Cause {
  /** It was wrong, or is known better now. */
  CORRECTION,

  /** It was right; the world has changed. */
  WORLD_CHANGE,

  /** It should never have been said. */
  RETRACTION;

  public static Optional<Cause> of(String id) {
    return Stream.of(values()).filter(cause -> cause.id().equals(id)).findFirst();
  }

  static String ids() {
    return Stream.of(values()).map(Cause::id).collect(Collectors.joining(", "));
  }

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

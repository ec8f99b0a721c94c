package org.xenotime.deposits.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a source speaks for what it is evidence of, or against it. */
public enum Stance {
  SUPPORTS,
  REFUTES;

  public static Optional<Stance> of(String id) {
    return Stream.of(values()).filter(stance -> stance.id().equals(id)).findFirst();
  }

  public static String ids() {
    return Stream.of(values()).map(Stance::id).collect(Collectors.joining(", "));
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

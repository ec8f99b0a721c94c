package org.xenotime.deposits.control;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a claim says that somebody holds something, or that they do not. */
public enum Polarity {
  ASSERTS,
  DENIES;

  public static Optional<Polarity> of(String id) {
    return Stream.of(values()).filter(polarity -> polarity.id().equals(id)).findFirst();
  }

  public static String ids() {
    return Stream.of(values()).map(Polarity::id).collect(Collectors.joining(", "));
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.xenotime.deposits.control;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much of a kind of control a claim is about. */
public enum Level {
  /** All of it: nobody else can have it at the same time. */
  FULL,
  /** Most of it; whoever has the rest does not decide. */
  DOMINANT,
  /** A part, such as a share: others may have the rest. */
  SHARED,
  /** The source says itself that others fight for it. */
  CONTESTED,
  /** None: what is agreed or planned, or explicitly not held. It holds nothing. */
  NONE;

  public static Optional<Level> of(String id) {
    return Stream.of(values()).filter(level -> level.id().equals(id)).findFirst();
  }

  public static String ids() {
    return Stream.of(values()).map(Level::id).collect(Collectors.joining(", "));
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a later taking of this level ends what another held. */
  boolean isWhole() {
    return this == FULL || this == DOMINANT;
  }
}

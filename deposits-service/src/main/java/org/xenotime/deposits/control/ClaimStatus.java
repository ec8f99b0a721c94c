package org.xenotime.deposits.control;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the editors made of a claim; only accepted ones count. */
public enum ClaimStatus {
  PROPOSED,
  ACCEPTED,
  REJECTED,
  RETRACTED;

  public static Optional<ClaimStatus> of(String id) {
    return Stream.of(values()).filter(status -> status.id().equals(id)).findFirst();
  }

  public static String ids() {
    return Stream.of(values()).map(ClaimStatus::id).collect(Collectors.joining(", "));
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

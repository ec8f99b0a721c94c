package org.xenotime.deposits.control;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xenotime.deposits.control.Claim.ActorName;

/**
 * Who is claimed to hold something: an actor, explicitly nobody, or explicitly nobody knows who.
 */
public enum HolderKind {
  ACTOR,
  NOBODY,
  UNKNOWN;

  public static Optional<HolderKind> of(String id) {
    return Stream.of(values()).filter(holder -> holder.id().equals(id)).findFirst();
  }

  public static String ids() {
    return Stream.of(values()).map(HolderKind::id).collect(Collectors.joining(", "));
  }

  static HolderKind of(ActorName name) {
    if (name.equals(ActorName.NOBODY)) {
      return NOBODY;
    }
    return name.equals(ActorName.UNKNOWN) ? UNKNOWN : ACTOR;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

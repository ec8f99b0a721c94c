package org.xenotime.deposits.actor;

import java.util.Locale;

/** What one actor is to another. */
public enum RelationKind {
  PART_OF,
  ARMED_WING_OF,
  OWNS,
  ALLIED_WITH,
  OPPOSED_TO;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

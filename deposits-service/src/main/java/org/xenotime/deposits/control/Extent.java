package org.xenotime.deposits.control;

import java.util.Locale;

/** How much of a kind of control a claim is about. */
public enum Extent {
  /** All of it: nobody else can have it at the same time. */
  WHOLE,
  /** A part, such as a share: others may have the rest. */
  PART,
  /** None yet: the source speaks of what is agreed or planned. It holds nothing. */
  PROSPECT;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

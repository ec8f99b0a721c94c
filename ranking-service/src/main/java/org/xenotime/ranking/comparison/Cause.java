package org.xenotime.ranking.comparison;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The groups of inputs that can move a rank. */
public enum Cause {
  /** Something new: a new or later figure, a deposit that was not known. */
  WORLD,
  /** The same figure as before, set right; or one that was taken back. */
  CORRECTION,
  /** Another version of the methodology, or of the arithmetic. */
  METHOD,
  /** Other prices. */
  PRICE;

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

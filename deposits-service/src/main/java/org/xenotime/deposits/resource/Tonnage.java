package org.xenotime.deposits.resource;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Ore, grade and contained oxides of one estimate; any of them may be absent (null).
 *
 * @param oreTonnes tonnes of ore
 * @param treoPercent grade, total rare-earth oxides in percent of the ore's mass
 * @param treoTonnes tonnes of rare-earth oxides contained, as the source states them
 */
public record Tonnage(BigDecimal oreTonnes, BigDecimal treoPercent, BigDecimal treoTonnes) {

  /** The three figures do not fit each other. */
  public static final String INCONSISTENT = "inconsistent";

  /** So far from what the others imply that a unit was mistaken. */
  public static final String IMPLAUSIBLE = "implausible";

  /** Very large, and nothing is stated by which it could be checked. */
  public static final String UNCHECKED = "unchecked";

  private static final double TOLERANCE = 0.05;
  private static final double UNIT_ERROR = 3;
  private static final BigDecimal UNCHECKED_MOST = new BigDecimal("20e6");

  /** No ore body is richer on the whole; a few veins are, and their sources state the grade. */
  private static final BigDecimal RICHEST = BigDecimal.valueOf(25);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public boolean isEmpty() {
    return oreTonnes == null && treoPercent == null && treoTonnes == null;
  }

  /** Ore times grade stands in for contained oxides that are not stated. */
  public boolean treoIsDerived() {
    return treoTonnes == null && oreTonnes != null && treoPercent != null;
  }

  /** Contained oxides: as stated, or ore times grade; null where neither is known. */
  public BigDecimal containedTonnes() {
    return treoIsDerived()
        ? Decimals.contained(oreTonnes.multiply(treoPercent).divide(HUNDRED))
        : treoTonnes;
  }

  /** The grade that stated ore and stated oxides imply, in percent; null where one is absent. */
  public BigDecimal impliedPercent() {
    return oreTonnes == null || treoTonnes == null || oreTonnes.signum() == 0
        ? null
        : treoTonnes.multiply(HUNDRED).divide(oreTonnes, MathContext.DECIMAL64);
  }

  /**
   * The same figures, each with the digits that it had before where its value is still the same: a
   * change of something else does not round anew what a source printed as 2.00.
   */
  Tonnage withDigitsOf(Tonnage before) {
    return new Tonnage(
        kept(before.oreTonnes, oreTonnes),
        kept(before.treoPercent, treoPercent),
        kept(before.treoTonnes, treoTonnes));
  }

  private static BigDecimal kept(BigDecimal before, BigDecimal now) {
    return before != null && now != null && before.compareTo(now) == 0 ? before : now;
  }

  public List<String> flags() {
    var implied = impliedPercent();
    if (implied == null) {
      var unchecked = treoTonnes != null && treoTonnes.compareTo(UNCHECKED_MOST) > 0;
      return unchecked ? List.of(UNCHECKED) : List.of();
    }
    if (implied.compareTo(HUNDRED) > 0) {
      return List.of(INCONSISTENT, IMPLAUSIBLE);
    }
    if (treoPercent == null || treoPercent.signum() == 0) {
      return implied.compareTo(RICHEST) > 0 ? List.of(IMPLAUSIBLE) : List.of();
    }
    var ratio = implied.doubleValue() / treoPercent.doubleValue();
    if (ratio > UNIT_ERROR || ratio < 1 / UNIT_ERROR) {
      return List.of(INCONSISTENT, IMPLAUSIBLE);
    }
    return Math.abs(ratio - 1) > TOLERANCE + rounding() ? List.of(INCONSISTENT) : List.of();
  }

  /** How far the ratio may be off because the figures were rounded before they were printed. */
  private double rounding() {
    return halfDigit(oreTonnes) + halfDigit(treoPercent) + halfDigit(treoTonnes);
  }

  private static double halfDigit(BigDecimal figure) {
    return figure.ulp().doubleValue() / 2 / figure.doubleValue();
  }
}

package org.xenotime.ranking.scoring;

/** Nine decimals are published; finer differences are noise of the arithmetic, hence ties. */
public final class Rounding {

  private static final double PRECISION = 1e9;

  private Rounding() {}

  public static double published(double value) {
    return Math.rint(value * PRECISION) / PRECISION;
  }
}

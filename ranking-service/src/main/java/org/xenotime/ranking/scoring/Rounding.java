package org.xenotime.ranking.scoring;

/** Nine decimals are published; finer differences are noise of the arithmetic, hence ties. */
public final class Rounding {

  private static final double PRECISION = 1e9;

  private Rounding() {}

  public static double published(double value) {
    return Math.rint(value * PRECISION) / PRECISION;
  }

  /** To twelve digits or so: the last twelve bits of a double are what arithmetic leaves behind. */
  static double withoutNoise(double value) {
    return Double.isFinite(value)
        ? Double.longBitsToDouble((Double.doubleToRawLongBits(value) + 0x800L) & ~0xFFFL)
        : value;
  }
}

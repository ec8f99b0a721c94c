package org.xenotime.ranking.uncertainty.measured;

/** The share of the draws in which something was so. */
final class Share {
  private static final double LN_2 = StrictMath.log(2);

  private Share() {}

  /** The standard error of a probability that was estimated from so many draws. */
  static double error(double probability, double draws) {
    return Math.sqrt(probability * (1 - probability) / draws);
  }

  /** What it adds to an entropy in bits. */
  static double bits(double probability) {
    return probability > 0 ? -probability * (StrictMath.log(probability) / LN_2) : 0;
  }
}

package org.xenotime.ranking.uncertainty.weight;

import java.util.random.RandomGenerator;
import org.xenotime.ranking.uncertainty.value.Bits;
import org.xenotime.ranking.uncertainty.value.StandardNormal;

/**
 * Logarithms of gamma-distributed numbers, after G. Marsaglia and W. W. Tsang, A simple method for
 * generating gamma variables, ACM Transactions on Mathematical Software 26 (2000). Of small shapes
 * the numbers themselves would often be too small to tell from 0.
 */
public final class Gammas {
  private Gammas() {}

  /** The natural logarithm of one number with this shape, which is positive, and scale 1. */
  public static double logarithm(double shape, RandomGenerator random) {
    return shape < 1
        ? logarithm(shape + 1, random) + StrictMath.log(Bits.unit(random)) / shape
        : StrictMath.log(ofLargeShape(shape, random));
  }

  /**
   * Makes weights of as many numbers: each divided by their sum.
   *
   * @param logarithms there may be more of them than of weights
   */
  public static void toShares(double[] logarithms, double[] weights) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < weights.length; i++) {
      largest = Math.max(largest, logarithms[i]);
    }
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = StrictMath.exp(logarithms[i] - largest);
      sum += weights[i];
    }
    Simplex.divide(weights, sum);
  }

  private static double ofLargeShape(double shape, RandomGenerator random) {
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = StandardNormal.draw(random);
      double root = 1 + c * x;
      if (root > 0) {
        double v = root * root * root;
        double logarithm = StrictMath.log(Bits.unit(random));
        if (logarithm < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
          return d * v;
        }
      }
    }
  }
}

package org.xenotime.ranking.uncertainty.weight;

import java.util.random.RandomGenerator;
import org.xenotime.ranking.uncertainty.value.Bits;

/** Uniform on all weights that add up to 1: exponential numbers, divided by their sum. */
final class Simplex {
  private Simplex() {}

  static void draw(RandomGenerator random, double[] weights) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = -StrictMath.log(Bits.unit(random));
      sum += weights[i];
    }
    divide(weights, sum);
  }

  static void divide(double[] weights, double sum) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
  }
}

package org.xenotime.ranking.uncertainty.weight;

import java.util.List;

/** What all weights have to be; says what is wrong so that a client can read it. */
final class Checks {
  private Checks() {}

  static void notNegative(List<Double> weights) {
    for (double weight : weights) {
      if (!(weight >= 0) || Double.isInfinite(weight)) {
        throw new IllegalArgumentException(
            "A weight is %s, not a finite number of at least 0".formatted(weight));
      }
    }
  }

  static double positiveSum(List<Double> weights) {
    notNegative(weights);
    double sum = sum(weights);
    if (!(sum > 0) || Double.isInfinite(sum)) {
      throw new IllegalArgumentException(
          "The weights add up to %s, not to a positive number".formatted(sum));
    }
    return sum;
  }

  static double sum(List<Double> weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum;
  }

  static void size(int size, int criteria) {
    if (size != criteria) {
      throw new IllegalArgumentException(
          "There are %d weights and %d criteria".formatted(size, criteria));
    }
  }

  /** These numbers, divided by their sum. */
  static double[] shares(List<Double> weights) {
    double sum = positiveSum(weights);
    return weights.stream().mapToDouble(weight -> weight / sum).toArray();
  }
}

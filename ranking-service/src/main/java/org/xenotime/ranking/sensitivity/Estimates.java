package org.xenotime.ranking.sensitivity;

import java.util.function.DoubleBinaryOperator;

/** A number for each factor and output, once for first and once for total indices. */
final class Estimates {
  private final int outputs;
  private final double[] first;
  private final double[] total;

  Estimates(int factors, int outputs) {
    this.outputs = outputs;
    this.first = new double[factors * outputs];
    this.total = new double[factors * outputs];
  }

  /**
   * After M. J. W. Jansen, Computer Physics Communications 117, 35-43 (1999): squared differences,
   * which are centred by themselves. NaN where the output does not vary.
   */
  static Estimates of(Sums sums, int factors, int outputs) {
    var estimates = new Estimates(factors, outputs);
    for (int output = 0; output < outputs; output++) {
      double variance = sums.variance(output);
      for (int factor = 0; factor < factors; factor++) {
        int place = factor * outputs + output;
        estimates.first[place] = share(variance - sums.kept(place), variance);
        estimates.total[place] = share(sums.changed(place), variance);
      }
    }
    return estimates;
  }

  private static double share(double part, double variance) {
    return variance > 0 ? part / variance : Double.NaN;
  }

  int outputs() {
    return outputs;
  }

  double first(int factor, int output) {
    return first[factor * outputs + output];
  }

  double total(int factor, int output) {
    return total[factor * outputs + output];
  }

  /** Replaces each number by what becomes of it and that of the others. */
  void merge(Estimates others, DoubleBinaryOperator operator) {
    merge(first, others.first, operator);
    merge(total, others.total, operator);
  }

  private static void merge(double[] into, double[] others, DoubleBinaryOperator operator) {
    for (int i = 0; i < into.length; i++) {
      into[i] = operator.applyAsDouble(into[i], others[i]);
    }
  }
}

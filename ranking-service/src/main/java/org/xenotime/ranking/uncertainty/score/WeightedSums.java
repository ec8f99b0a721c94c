package org.xenotime.ranking.uncertainty.score;

import java.util.Arrays;

/** Sums of columns, each times a weight: four columns at a time, so that sums stay in registers. */
final class WeightedSums {
  private static final int TOGETHER = 4;

  private WeightedSums() {}

  /**
   * Sums up by row, from the first column to the last.
   *
   * @param columns one after the other, each as long as the sums
   */
  static void of(double[] columns, double[] weights, double[] sums) {
    int size = sums.length;
    Arrays.fill(sums, 0);
    int c = 0;
    for (; c + TOGETHER <= weights.length; c += TOGETHER) {
      addFour(columns, c * size, weights, c, sums);
    }
    for (; c < weights.length; c++) {
      add(columns, c * size, weights[c], sums);
    }
  }

  private static void addFour(double[] columns, int from, double[] weights, int c, double[] sums) {
    int size = sums.length;
    int second = from + size;
    int third = second + size;
    int fourth = third + size;
    double w1 = weights[c];
    double w2 = weights[c + 1];
    double w3 = weights[c + 2];
    double w4 = weights[c + 3];
    for (int i = 0; i < size; i++) {
      sums[i] =
          sums[i]
              + w1 * columns[from + i]
              + w2 * columns[second + i]
              + w3 * columns[third + i]
              + w4 * columns[fourth + i];
    }
  }

  private static void add(double[] columns, int from, double weight, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weight * columns[from + i];
    }
  }
}

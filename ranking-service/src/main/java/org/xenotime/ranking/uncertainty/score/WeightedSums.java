package org.xenotime.ranking.uncertainty.score;

import java.util.Arrays;

/** Sums of columns, each times a weight: four columns at a time, so that sums stay in registers. */
final class WeightedSums {
  private static final int TOGETHER = 4;

  private WeightedSums() {}

  /**
   * Sums up by row, from the first column to the last: one after the other, as long as the sums.
   */
  static void of(double[] columns, double[] weights, double[] sums) {
    of(columns, 0, sums.length, weights, sums, sums.length);
  }

  /**
   * Sums up parts of columns, as many as there are weights.
   *
   * @param from where the part of the first column begins
   * @param stride how far it is from there to that of the next one
   * @param count how long the parts are
   */
  static void of(
      double[] columns, int from, int stride, double[] weights, double[] sums, int count) {
    int c = 0;
    if (weights.length >= TOGETHER) {
      setFour(columns, from, stride, weights, sums, count);
      c = TOGETHER;
    } else {
      Arrays.fill(sums, 0, count, 0);
    }
    for (; c + TOGETHER <= weights.length; c += TOGETHER) {
      addFour(columns, from + c * stride, stride, weights, c, sums, count);
    }
    for (; c < weights.length; c++) {
      add(columns, from + c * stride, weights[c], sums, count);
    }
  }

  private static void setFour(
      double[] columns, int first, int stride, double[] weights, double[] sums, int count) {
    int second = first + stride;
    int third = second + stride;
    int fourth = third + stride;
    double w1 = weights[0];
    double w2 = weights[1];
    double w3 = weights[2];
    double w4 = weights[3];
    for (int i = 0; i < count; i++) {
      sums[i] =
          w1 * columns[first + i]
              + w2 * columns[second + i]
              + w3 * columns[third + i]
              + w4 * columns[fourth + i];
    }
  }

  private static void addFour(
      double[] columns, int first, int stride, double[] weights, int c, double[] sums, int count) {
    int second = first + stride;
    int third = second + stride;
    int fourth = third + stride;
    double w1 = weights[c];
    double w2 = weights[c + 1];
    double w3 = weights[c + 2];
    double w4 = weights[c + 3];
    for (int i = 0; i < count; i++) {
      sums[i] =
          sums[i]
              + w1 * columns[first + i]
              + w2 * columns[second + i]
              + w3 * columns[third + i]
              + w4 * columns[fourth + i];
    }
  }

  private static void add(double[] columns, int from, double weight, double[] sums, int count) {
    for (int i = 0; i < count; i++) {
      sums[i] += weight * columns[from + i];
    }
  }
}

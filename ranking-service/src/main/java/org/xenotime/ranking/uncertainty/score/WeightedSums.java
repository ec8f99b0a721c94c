package org.xenotime.ranking.uncertainty.score;

import java.util.Arrays;

/**
 * Sums of columns, each times a weight: four columns at a time, so that sums stay in registers.
 * Each column is an array of its own, with one index for all: only then does the compiler see that
 * what is written is not what is read, and take many at a time.
 */
final class WeightedSums {
  private static final int TOGETHER = 4;

  private WeightedSums() {}

  /** Sums up all columns by row, from the first to the last. */
  static void of(double[][] columns, double[] weights, double[] sums) {
    of(columns, 0, 1, weights, sums, sums.length);
  }

  /**
   * Sums up as many columns as there are weights.
   *
   * @param first which column comes first
   * @param step how far it is from each column to the next one
   * @param count how much of the columns is summed up
   */
  static void of(
      double[][] columns, int first, int step, double[] weights, double[] sums, int count) {
    int c = 0;
    int at = first;
    if (weights.length >= TOGETHER) {
      setFour(
          columns[at],
          columns[at + step],
          columns[at + 2 * step],
          columns[at + 3 * step],
          weights,
          sums,
          count);
      c = TOGETHER;
      at += TOGETHER * step;
    } else {
      Arrays.fill(sums, 0, count, 0);
    }
    for (; c + TOGETHER <= weights.length; c += TOGETHER, at += TOGETHER * step) {
      addFour(
          columns[at],
          columns[at + step],
          columns[at + 2 * step],
          columns[at + 3 * step],
          weights,
          c,
          sums,
          count);
    }
    for (; c < weights.length; c++, at += step) {
      add(columns[at], weights[c], sums, count);
    }
  }

  private static void setFour(
      double[] one,
      double[] two,
      double[] three,
      double[] four,
      double[] weights,
      double[] sums,
      int count) {
    double w1 = weights[0];
    double w2 = weights[1];
    double w3 = weights[2];
    double w4 = weights[3];
    for (int i = 0; i < count; i++) {
      sums[i] = w1 * one[i] + w2 * two[i] + w3 * three[i] + w4 * four[i];
    }
  }

  private static void addFour(
      double[] one,
      double[] two,
      double[] three,
      double[] four,
      double[] weights,
      int c,
      double[] sums,
      int count) {
    double w1 = weights[c];
    double w2 = weights[c + 1];
    double w3 = weights[c + 2];
    double w4 = weights[c + 3];
    for (int i = 0; i < count; i++) {
      sums[i] = sums[i] + w1 * one[i] + w2 * two[i] + w3 * three[i] + w4 * four[i];
    }
  }

  private static void add(double[] column, double weight, double[] sums, int count) {
    for (int i = 0; i < count; i++) {
      sums[i] += weight * column[i];
    }
  }
}

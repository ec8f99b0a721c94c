package org.xenotime.ranking.scoring;

import java.util.Arrays;

/** Scores and ranks of a matrix for any weights, with nothing but arrays. Not for two threads. */
public final class Scorer {

  private final Matrix matrix;
  private final Aggregation aggregation;
  private final double[] averaged;
  private final double[] sorted;

  public Scorer(Matrix matrix, Aggregation aggregation) {
    this.matrix = matrix;
    this.aggregation = aggregation;
    this.averaged = averaged(matrix, aggregation);
    this.sorted = new double[matrix.alternatives()];
  }

  /**
   * The published scores; NaN where nothing of any weight is known.
   *
   * @param weights one for each criterion, from 0 up; they need not add up to 1
   * @param scores is filled, in the order of the matrix
   */
  public void score(double[] weights, double[] scores) {
    if (aggregation == Aggregation.COPELAND) {
      Copeland.score(matrix, weights, scores);
    } else {
      for (int i = 0; i < scores.length; i++) {
        scores[i] = mean(i, weights);
      }
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Rounding.published(scores[i]);
    }
  }

  /** The published scores, and the ranks that follow from them. */
  public void rank(double[] weights, double[] scores, int[] ranks) {
    score(weights, scores);
    ranksOf(scores, ranks);
  }

  /** 1 for the highest; equal scores share a rank and the next one is skipped; NaN comes last. */
  public void ranksOf(double[] scores, int[] ranks) {
    for (int i = 0; i < scores.length; i++) {
      // Ascending order puts NaN at the end, where the best would be.
      sorted[i] = Double.isNaN(scores[i]) ? Double.NEGATIVE_INFINITY : scores[i];
    }
    Arrays.sort(sorted);
    for (int i = 0; i < scores.length; i++) {
      var score = Double.isNaN(scores[i]) ? Double.NEGATIVE_INFINITY : scores[i];
      ranks[i] = 1 + sorted.length - notAbove(score);
    }
  }

  private double mean(int alternative, double[] weights) {
    double sum = 0;
    double known = 0;
    int at = alternative * weights.length;
    for (int k = 0; k < weights.length; k++) {
      double value = averaged[at + k];
      double weight = weights[k];
      // Without its weight an infinite logarithm would be NaN.
      if (weight > 0 && !Double.isNaN(value)) {
        sum += value * weight;
        known += weight;
      }
    }
    return aggregation.fromMean(sum / known);
  }

  private int notAbove(double score) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= score) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double[] averaged(Matrix matrix, Aggregation aggregation) {
    return aggregation.needsPositive()
        ? Arrays.stream(matrix.values()).map(aggregation::meanOf).toArray()
        : matrix.values();
  }
}

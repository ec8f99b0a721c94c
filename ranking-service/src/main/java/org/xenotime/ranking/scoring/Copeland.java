package org.xenotime.ranking.scoring;

import java.util.Arrays;

/** Comparisons of each with each. */
public final class Copeland {

  private Copeland() {}

  static void score(Matrix matrix, double[] weights, double[] scores) {
    int n = matrix.alternatives();
    Arrays.fill(scores, 0);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        double won = won(matrix, i, matrix, j, weights);
        scores[i] += won;
        scores[j] += 1 - won;
      }
    }
    for (int i = 0; i < n; i++) {
      scores[i] = share(scores[i], n);
    }
  }

  /**
   * The score of one, whose values may be taken from another matrix than those of the others.
   *
   * @param one holds the row of the one
   */
  static double score(int alternative, Matrix one, Matrix others, double[] weights) {
    double won = 0;
    for (int j = 0; j < others.alternatives(); j++) {
      if (j != alternative) {
        won += won(one, alternative, others, j, weights);
      }
    }
    return share(won, others.alternatives());
  }

  /** What the first wins of the second: 1, 0.5 for a draw, or 0. */
  public static double won(Matrix matrix, int first, int second, double[] weights) {
    return won(matrix, first, matrix, second, weights);
  }

  /** The score of one among all others. */
  public static double score(int alternative, Matrix matrix, double[] weights) {
    return score(alternative, matrix, matrix, weights);
  }

  /** 1 where the first wins, 0 where it loses, 0.5 for a draw. */
  private static double won(Matrix one, int i, Matrix other, int j, double[] weights) {
    double margin = 0;
    int at = i * weights.length;
    int against = j * weights.length;
    for (int k = 0; k < weights.length; k++) {
      double mine = one.values()[at + k];
      double theirs = other.values()[against + k];
      // Where either is NaN neither holds.
      if (mine > theirs) {
        margin += weights[k];
      } else if (mine < theirs) {
        margin -= weights[k];
      }
    }
    return verdict(margin);
  }

  /** 1 for a margin above zero, 0 for one below, 0.5 for a draw. */
  public static double verdict(double margin) {
    // Sums of weights differ in their last bits by the order of adding alone.
    double rounded = Rounding.published(margin);
    return rounded > 0 ? 1 : rounded < 0 ? 0 : 0.5;
  }

  private static double share(double won, int alternatives) {
    return alternatives == 1 ? Normalisation.MIDDLE : won / (alternatives - 1);
  }
}

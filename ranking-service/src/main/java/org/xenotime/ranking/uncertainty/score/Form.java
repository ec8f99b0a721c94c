package org.xenotime.ranking.uncertainty.score;

import org.xenotime.ranking.scoring.Aggregation;

/**
 * How scores are made. All means are weighted sums of values that were prepared once, and something
 * that is done with each sum: this is what the inner loops are made of.
 */
enum Form {
  ARITHMETIC {
    @Override
    double prepare(double value) {
      return value;
    }

    @Override
    double finish(double sum, double known) {
      return sum / known;
    }

    @Override
    void finish(double[] sums, int count) {
      // They are the scores.
    }
  },

  /** On the scale of logarithms: what ranks is their mean. */
  GEOMETRIC {
    @Override
    double prepare(double value) {
      return value > 0 ? StrictMath.log(value) : -NOTHING;
    }

    @Override
    double finish(double sum, double known) {
      return Math.max(sum / known, LOWEST_LOGARITHM);
    }

    @Override
    void finish(double[] sums, int count) {
      for (int i = 0; i < count; i++) {
        sums[i] = Math.max(sums[i], LOWEST_LOGARITHM);
      }
    }

    @Override
    double published(double score, int size) {
      return score > LOWEST_LOGARITHM ? StrictMath.exp(score) : 0;
    }
  },

  HARMONIC {
    @Override
    double prepare(double value) {
      return value > 0 ? Math.min(1 / value, NOTHING) : NOTHING;
    }

    @Override
    double finish(double sum, double known) {
      double mean = known / sum;
      return mean > VANISHING ? mean : 0;
    }
  },

  /** What ranks is how many are beaten, less those by whom it is beaten. */
  COPELAND {
    @Override
    double prepare(double value) {
      return value;
    }

    @Override
    double finish(double sum, double known) {
      return sum;
    }

    // The share of the comparisons that were won, a draw being half a victory.
    @Override
    double published(double score, int size) {
      return size == 1 ? 0.5 : 0.5 + score / (2.0 * (size - 1));
    }
  };

  /** What a value of 0 or less is for a mean that does not know such: it makes the score 0. */
  private static final double NOTHING = 1e300;

  private static final double VANISHING = 1e-200;
  private static final double LOWEST_LOGARITHM = -750;

  static Form of(Aggregation aggregation) {
    return switch (aggregation) {
      case WEIGHTED_ARITHMETIC -> ARITHMETIC;
      case WEIGHTED_GEOMETRIC -> GEOMETRIC;
      case WEIGHTED_HARMONIC -> HARMONIC;
      case COPELAND -> COPELAND;
    };
  }

  abstract double prepare(double value);

  /** From a weighted sum, and the sum of the weights that went into it, to a score. */
  abstract double finish(double sum, double known);

  /** The same for sums of all weights, which add up to 1. */
  void finish(double[] sums, int count) {
    for (int i = 0; i < count; i++) {
      sums[i] = finish(sums[i], 1);
    }
  }

  /** The same for sums of weights that all have this sum. */
  void finishAll(double[] sums, double known, int count) {
    for (int i = 0; i < count; i++) {
      sums[i] = known > 0 ? finish(sums[i], known) : Double.NEGATIVE_INFINITY;
    }
  }

  /** The same for sums of what is known; a score below all others where that has no weight. */
  void finish(double[] sums, double[] known, int from, int count) {
    for (int i = 0; i < count; i++) {
      double mass = known[from + i];
      sums[i] = mass > 0 ? finish(sums[i], mass) : Double.NEGATIVE_INFINITY;
    }
  }

  /** The score as a reader sees it, of so many that are ranked. */
  double published(double score, int size) {
    return score;
  }
}

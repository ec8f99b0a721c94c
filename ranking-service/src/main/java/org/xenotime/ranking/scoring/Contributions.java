package org.xenotime.ranking.scoring;

import java.util.Arrays;

/** What each criterion adds to a score, by the aggregation. */
final class Contributions {

  private final Field field;
  private final double[] scores;
  private final double[][] withoutOne;
  private final Order[] orders;

  Contributions(Field field, double[] scores) {
    this.field = field;
    this.scores = scores;
    this.withoutOne = field.aggregation().needsPositive() ? withoutOne() : null;
    this.orders = field.aggregation() == Aggregation.COPELAND ? orders() : null;
  }

  double of(int i, int k, double weight) {
    return switch (field.aggregation()) {
      case WEIGHTED_ARITHMETIC -> weight * field.normalised(i, k);
      case WEIGHTED_GEOMETRIC, WEIGHTED_HARMONIC -> lost(i, k);
      case COPELAND -> weight * won(i, k);
    };
  }

  /** All of the score, where without the criterion there is none. */
  private double lost(int i, int k) {
    var without = withoutOne[k][i];
    return Double.isNaN(without) ? scores[i] : scores[i] - without;
  }

  /** Of those who have a value on the criterion, too. */
  private double won(int i, int k) {
    var others = orders[k].count() - 1;
    double value = field.normalised(i, k);
    return others == 0
        ? Normalisation.MIDDLE
        : (orders[k].beaten(value) + (orders[k].equal(value) - 1) / 2) / others;
  }

  private double[][] withoutOne() {
    var scorer = field.scorer();
    var without = new double[field.criteria().size()][scores.length];
    for (int k = 0; k < without.length; k++) {
      var weights = field.weights();
      weights[k] = 0;
      scorer.score(weights, without[k]);
    }
    return without;
  }

  private Order[] orders() {
    return field.columns().stream()
        .map(
            column ->
                new Order(
                    Arrays.stream(column.normalised)
                        .filter(value -> !Double.isNaN(value))
                        .sorted()
                        .toArray(),
                    Direction.MAXIMISE))
        .toArray(Order[]::new);
  }
}

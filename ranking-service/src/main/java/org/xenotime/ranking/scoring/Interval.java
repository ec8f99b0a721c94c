package org.xenotime.ranking.scoring;

import java.util.Arrays;

/**
 * Between which scores and ranks each one is, where values are open.
 *
 * <p>The best rank of one is that with its own values at their best and those of all others at
 * their worst, the worst rank the other way round. For the means this is what really could be. For
 * Copeland, where the others meet each other too, no rank outside can be, but one inside may not.
 */
final class Interval {

  final double[] scoreLow;
  final double[] scoreHigh;
  final int[] rankLow;
  final int[] rankHigh;

  Interval(double[] scoreLow, double[] scoreHigh, int[] rankLow, int[] rankHigh) {
    this.scoreLow = scoreLow;
    this.scoreHigh = scoreHigh;
    this.rankLow = rankLow;
    this.rankHigh = rankHigh;
  }

  static Interval of(Field field) {
    int n = field.candidates().size();
    var scoreLow = new double[n];
    var scoreHigh = new double[n];
    if (field.aggregation() == Aggregation.COPELAND) {
      var low = field.low();
      var high = field.high();
      for (int i = 0; i < n; i++) {
        scoreLow[i] = Rounding.published(Copeland.score(i, low, high, field.weights()));
        scoreHigh[i] = Rounding.published(Copeland.score(i, high, low, field.weights()));
      }
    } else {
      new Scorer(field.low(), field.aggregation()).score(field.weights(), scoreLow);
      new Scorer(field.high(), field.aggregation()).score(field.weights(), scoreHigh);
    }
    return new Interval(
        scoreLow, scoreHigh, ranks(scoreHigh, scoreLow), ranks(scoreLow, scoreHigh));
  }

  /** The rank of each score among the others' scores of the other kind. */
  private static int[] ranks(double[] own, double[] others) {
    var sorted = others.clone();
    Arrays.sort(sorted);
    var order = new Order(sorted, Direction.MINIMISE);
    var ranks = new int[own.length];
    for (int i = 0; i < own.length; i++) {
      var above = (int) order.beaten(own[i]);
      ranks[i] = 1 + above - (others[i] > own[i] ? 1 : 0);
    }
    return ranks;
  }
}

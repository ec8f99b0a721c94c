package org.xenotime.ranking.whatif;

import java.util.Arrays;

/** How a competition ends, by its rows. */
final class Ranks {

  private final double[] scores;
  private final int[] places;
  private final int[] low;
  private final int[] high;
  private final boolean open;

  private Ranks(double[] scores, int[] places, int[] low, int[] high, boolean open) {
    this.scores = scores;
    this.places = places;
    this.low = low;
    this.high = high;
    this.open = open;
  }

  static Ranks certain(double[] scores, int[] places) {
    return new Ranks(scores, places, places, places, false);
  }

  /**
   * Where values are open, ranks are too. The best rank is had with all open values of one's own at
   * their best and those of all others at their worst.
   */
  static Ranks bounded(double[] scores, int[] places, double[] worst, double[] best) {
    var worstSorted = ascending(worst);
    var bestSorted = ascending(best);
    var low = new int[places.length];
    var high = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      low[i] = Math.min(places[i], 1 + above(worstSorted, best[i]));
      // One's own best is not among those that can come before.
      var own = best[i] > worst[i] ? 1 : 0;
      high[i] = Math.max(places[i], 1 + above(bestSorted, worst[i]) - own);
    }
    return new Ranks(scores, places, low, high, true);
  }

  int rows() {
    return places.length;
  }

  /** NaN where nothing of any weight is known; such a row comes last and has no rank. */
  double score(int row) {
    return scores[row];
  }

  boolean isRanked(int row) {
    return !Double.isNaN(scores[row]);
  }

  int rank(int row) {
    return places[row];
  }

  /** The best rank that open values allow for. */
  int low(int row) {
    return low[row];
  }

  /** The worst rank that open values allow for. */
  int high(int row) {
    return high[row];
  }

  boolean isOpen() {
    return open;
  }

  /** Rows by rank; those that share one in the order in which they stand. */
  int[] order() {
    var next = new int[places.length + 2];
    for (int rank : places) {
      next[rank + 1]++;
    }
    for (int rank = 1; rank < next.length; rank++) {
      next[rank] += next[rank - 1];
    }
    var order = new int[places.length];
    for (int i = 0; i < order.length; i++) {
      order[next[places[i]]++] = i;
    }
    return order;
  }

  /** Without those of whom nothing of any weight is known: they come before nobody. */
  private static double[] ascending(double[] scores) {
    return Arrays.stream(scores).filter(score -> !Double.isNaN(score)).sorted().toArray();
  }

  private static int above(double[] ascending, double value) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return ascending.length - low;
  }
}

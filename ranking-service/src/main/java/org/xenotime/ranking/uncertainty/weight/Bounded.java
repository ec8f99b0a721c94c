package org.xenotime.ranking.uncertainty.weight;

import java.util.random.RandomGenerator;
import org.xenotime.ranking.uncertainty.value.Bits;

/**
 * Weights between bounds: what is left of 1 above all lower bounds is shared out, to none more than
 * its room. Two ways to try weights that are uniform where they fit; which of them fits more often
 * depends on how wide the room is.
 */
final class Bounded {

  /** Tries one. */
  @FunctionalInterface
  interface Attempt {
    /** Fills in weights; false where they do not keep the bounds. */
    boolean draw(RandomGenerator random, double[] weights);
  }

  private final double[] low;
  private final double[] room;
  private final double rest;

  /**
   * Between these bounds.
   *
   * @param room how far the upper bound is above the lower one
   * @param rest what is shared out
   */
  Bounded(double[] low, double[] room, double rest) {
    this.low = low;
    this.room = room;
    this.rest = rest;
  }

  /** Shares out without a look at the room: good for wide room. */
  boolean shareOut(RandomGenerator random, double[] weights) {
    Simplex.draw(random, weights);
    boolean fits = true;
    for (int i = 0; i < low.length; i++) {
      double share = weights[i] * rest;
      fits &= share <= room[i];
      weights[i] = low[i] + share;
    }
    return fits;
  }

  /** Gives each as much as it has room for, and the last what then is left: for little room. */
  boolean fillUp(RandomGenerator random, double[] weights) {
    int last = widest();
    double left = rest;
    for (int i = 0; i < low.length; i++) {
      if (i != last) {
        double share = Bits.unit(random) * room[i];
        left -= share;
        weights[i] = low[i] + share;
      }
    }
    weights[last] = low[last] + left;
    return left >= 0 && left <= room[last];
  }

  private int widest() {
    int widest = 0;
    for (int i = 1; i < room.length; i++) {
      if (room[i] > room[widest]) {
        widest = i;
      }
    }
    return widest;
  }
}

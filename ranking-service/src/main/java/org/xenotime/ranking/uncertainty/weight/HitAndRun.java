package org.xenotime.ranking.uncertainty.weight;

import java.util.random.RandomGenerator;
import org.xenotime.ranking.uncertainty.value.Bits;

/**
 * A walk among the weights that keep the bounds, for where trial and error would take too long: two
 * weights at a time share their sum anew, uniformly between what their bounds allow. In the long
 * run uniform; between two draws there are enough steps that the one hardly knows of the other.
 */
final class HitAndRun implements WeightSampler {
  private static final int STEPS_PER_WEIGHT = 8;
  private static final int DRAWS_BEFORE_THE_FIRST = 20;

  private final double[] low;
  private final double[] high;
  private final double[] at;
  private boolean started;

  HitAndRun(double[] low, double[] high, double[] start) {
    this.low = low;
    this.high = high;
    this.at = start;
  }

  @Override
  public void draw(RandomGenerator random, double[] weights) {
    if (!started) {
      walk(random, DRAWS_BEFORE_THE_FIRST);
      started = true;
    }
    walk(random, 1);
    System.arraycopy(at, 0, weights, 0, at.length);
  }

  private void walk(RandomGenerator random, int times) {
    for (int step = 0; step < times * STEPS_PER_WEIGHT * at.length; step++) {
      int one = Bits.below(at.length, random);
      int other = Bits.below(at.length - 1, random);
      share(one, other < one ? other : other + 1, random);
    }
  }

  private void share(int one, int other, RandomGenerator random) {
    double sum = at[one] + at[other];
    double least = Math.max(low[one], sum - high[other]);
    double most = Math.min(high[one], sum - low[other]);
    // Rounding may leave nothing between the bounds: then both stay.
    if (most > least) {
      at[one] = least + Bits.unit(random) * (most - least);
      at[other] = sum - at[one];
    }
  }
}

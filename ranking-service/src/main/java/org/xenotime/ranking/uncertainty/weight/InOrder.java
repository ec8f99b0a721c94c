package org.xenotime.ranking.uncertainty.weight;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Uniform on the weights in a given order: uniform on all, then sorted into it. */
final class InOrder implements WeightSampler {
  private final int[] order;
  private final double[] ascending;

  InOrder(List<Integer> order) {
    this.order = order.stream().mapToInt(Integer::intValue).toArray();
    this.ascending = new double[this.order.length];
  }

  @Override
  public void draw(RandomGenerator random, double[] weights) {
    Simplex.draw(random, ascending);
    Arrays.sort(ascending);
    for (int i = 0; i < order.length; i++) {
      weights[order[i]] = ascending[order.length - 1 - i];
    }
  }
}

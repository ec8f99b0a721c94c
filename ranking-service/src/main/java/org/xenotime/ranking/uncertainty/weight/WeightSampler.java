package org.xenotime.ranking.uncertainty.weight;

import java.util.random.RandomGenerator;

/** Draws weights one after the other. May keep state: each chunk of draws has one of its own. */
@FunctionalInterface
public interface WeightSampler {

  /** Fills in the next weights, which add up to 1. */
  void draw(RandomGenerator random, double[] weights);
}

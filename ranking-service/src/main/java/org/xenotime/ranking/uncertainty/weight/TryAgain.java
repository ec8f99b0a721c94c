package org.xenotime.ranking.uncertainty.weight;

import java.util.random.RandomGenerator;

/** Rejection: tries until it fits. Exactly uniform, and each draw independent of the last one. */
record TryAgain(Bounded.Attempt attempt) implements WeightSampler {

  @Override
  public void draw(RandomGenerator random, double[] weights) {
    while (!attempt.draw(random, weights)) {
      // Once more: the sampler is only chosen where that is rare enough.
    }
  }
}

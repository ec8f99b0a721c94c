package org.xenotime.ranking.uncertainty.weight;

import java.util.function.Supplier;

/** How sure the weights of the criteria are. Whatever is drawn adds up to 1. */
public sealed interface Weights permits Fixed, Uniform, Dirichlet, Ordinal, Intervals {

  /** In the middle of what is possible; adds up to 1. */
  double[] centre(int criteria);

  /** Makes samplers of such weights, each with a beginning of its own. */
  Supplier<WeightSampler> samplers(int criteria);

  /** Whether there is nothing to draw. */
  default boolean isFixed() {
    return false;
  }

  /**
   * That they are meant for so many criteria.
   *
   * @throws IllegalArgumentException otherwise
   */
  void require(int criteria);
}

package org.xenotime.ranking.uncertainty.weight;

import java.util.Arrays;
import java.util.function.Supplier;

/** Nothing is known about the weights: all that add up to 1 are equally likely. */
public record Uniform() implements Weights {

  @Override
  public double[] centre(int criteria) {
    require(criteria);
    var equal = new double[criteria];
    Arrays.fill(equal, 1.0 / criteria);
    return equal;
  }

  @Override
  public Supplier<WeightSampler> samplers(int criteria) {
    require(criteria);
    return () -> Simplex::draw;
  }

  @Override
  public void require(int criteria) {
    if (criteria < 1) {
      throw new IllegalArgumentException("There is no criterion to give a weight to");
    }
  }
}

package org.xenotime.ranking.uncertainty.weight;

import java.util.List;
import java.util.function.Supplier;

/** Weights without doubt. They need not add up to 1: what counts is their proportion. */
public record Fixed(List<Double> weights) implements Weights {

  public Fixed {
    weights = List.copyOf(weights);
    Checks.positiveSum(weights);
  }

  @Override
  public double[] centre(int criteria) {
    require(criteria);
    return Checks.shares(weights);
  }

  @Override
  public Supplier<WeightSampler> samplers(int criteria) {
    var shares = centre(criteria);
    return () -> (random, weights) -> System.arraycopy(shares, 0, weights, 0, shares.length);
  }

  @Override
  public boolean isFixed() {
    return true;
  }

  @Override
  public void require(int criteria) {
    Checks.size(weights.size(), criteria);
  }
}

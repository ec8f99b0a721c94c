package org.xenotime.ranking.uncertainty.weight;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Around given weights.
 *
 * @param mean need not add up to 1; a weight of 0 stays 0
 * @param concentration how close to them: a weight with the share s of the sum has the variance s
 *     (1 - s) / (concentration + 1). As many as there are criteria, with equal means, is the same
 *     as {@link Uniform}
 */
public record Dirichlet(List<Double> mean, double concentration) implements Weights {
  private static final double MOST = 1e9;

  public Dirichlet {
    mean = List.copyOf(mean);
    Checks.positiveSum(mean);
    if (!(concentration > 0 && concentration <= MOST)) {
      throw new IllegalArgumentException(
          "concentration is %s, not a positive number up to 1000000000".formatted(concentration));
    }
  }

  @Override
  public double[] centre(int criteria) {
    require(criteria);
    return Checks.shares(mean);
  }

  /** The shapes of the gamma distributions that the weights are made from, by criterion. */
  public double[] shapes() {
    return Arrays.stream(Checks.shares(mean)).map(share -> share * concentration).toArray();
  }

  @Override
  public Supplier<WeightSampler> samplers(int criteria) {
    require(criteria);
    var shapes = shapes();
    return () -> new AroundMean(shapes);
  }

  @Override
  public void require(int criteria) {
    Checks.size(mean.size(), criteria);
  }
}

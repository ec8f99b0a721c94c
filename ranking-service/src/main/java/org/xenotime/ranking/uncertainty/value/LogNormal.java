package org.xenotime.ranking.uncertainty.value;

import java.util.random.RandomGenerator;

/**
 * Its natural logarithm is normally distributed.
 *
 * @param mu the mean of the logarithm: the median is e to the power of it
 * @param sigma the standard deviation of the logarithm
 */
public record LogNormal(double mu, double sigma) implements Value {
  private static final double LARGEST = 300;

  public LogNormal {
    Checks.finite("mu", mu);
    Checks.notNegative("sigma", sigma);
    if (Math.abs(mu) + 10 * sigma > LARGEST) {
      throw new IllegalArgumentException(
          "mu is %s and sigma is %s: such values do not fit into a number".formatted(mu, sigma));
    }
  }

  @Override
  public double quantile(double probability) {
    return StrictMath.exp(mu + sigma * StandardNormal.quantile(probability));
  }

  @Override
  public double draw(RandomGenerator random) {
    return StrictMath.exp(mu + sigma * StandardNormal.draw(random));
  }
}

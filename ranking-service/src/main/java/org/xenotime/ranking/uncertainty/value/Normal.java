package org.xenotime.ranking.uncertainty.value;

import java.util.random.RandomGenerator;

/**
 * Normally distributed.
 *
 * @param sd the standard deviation; with 0 it is the mean
 */
public record Normal(double mean, double sd) implements Value {

  public Normal {
    Checks.finite("mean", mean);
    Checks.notNegative("sd", sd);
  }

  @Override
  public double quantile(double probability) {
    return mean + sd * StandardNormal.quantile(probability);
  }

  @Override
  public double draw(RandomGenerator random) {
    return mean + sd * StandardNormal.draw(random);
  }
}

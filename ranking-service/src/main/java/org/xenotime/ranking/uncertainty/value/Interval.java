package org.xenotime.ranking.uncertainty.value;

import java.util.random.RandomGenerator;

/** Anywhere between two bounds, everywhere with the same probability. */
public record Interval(double low, double high) implements Value {

  public Interval {
    Checks.finite("low", low);
    Checks.finite("high", high);
    Checks.ordered("low", low, "high", high);
  }

  @Override
  public double quantile(double probability) {
    return low + probability * (high - low);
  }

  @Override
  public double draw(RandomGenerator random) {
    return quantile(Bits.unit(random));
  }
}

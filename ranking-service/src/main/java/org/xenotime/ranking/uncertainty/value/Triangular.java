package org.xenotime.ranking.uncertainty.value;

import java.util.random.RandomGenerator;

/**
 * Most likely one value, and linearly less so towards two bounds.
 *
 * @param mode the most likely
 */
public record Triangular(double low, double mode, double high) implements Value {

  public Triangular {
    Checks.finite("low", low);
    Checks.finite("mode", mode);
    Checks.finite("high", high);
    Checks.ordered("low", low, "mode", mode);
    Checks.ordered("mode", mode, "high", high);
  }

  @Override
  public double quantile(double probability) {
    var width = high - low;
    return probability * width < mode - low
        ? low + Math.sqrt(probability * width * (mode - low))
        : high - Math.sqrt((1 - probability) * width * (high - mode));
  }

  @Override
  public double draw(RandomGenerator random) {
    return quantile(Bits.unit(random));
  }
}

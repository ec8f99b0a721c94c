package org.xenotime.ranking.uncertainty.value;

import java.util.random.RandomGenerator;

/**
 * A value without doubt.
 *
 * @param value NaN where nothing is known
 */
public record Exact(double value) implements Value {
  static final Exact MISSING = new Exact(Double.NaN);

  public Exact {
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException("A value cannot be infinite");
    }
  }

  @Override
  public double quantile(double probability) {
    return value;
  }

  @Override
  public double draw(RandomGenerator random) {
    return value;
  }

  @Override
  public boolean isExact() {
    return true;
  }
}

package org.xenotime.ranking.uncertainty.value;

import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/** What is known about one value of one alternative: the value itself, or how it is distributed. */
public sealed interface Value
    permits Exact, Interval, Normal, LogNormal, Triangular, Empirical, Scaled {

  static Value missing() {
    return Exact.MISSING;
  }

  static Value exact(double value) {
    return new Exact(value);
  }

  /** The value below which it lies with this probability, between 0 and 1. */
  double quantile(double probability);

  /** The value that it is as often above as below. */
  default double median() {
    return quantile(0.5);
  }

  /** One value at random: the same for the same state of the generator, on every machine. */
  double draw(RandomGenerator random);

  /** Whether there is nothing to draw: every draw would be the same. */
  default boolean isExact() {
    return false;
  }

  default boolean isMissing() {
    return isExact() && Double.isNaN(median());
  }

  /** This value on another scale, which every draw is put on by itself. */
  default Value scaled(DoubleUnaryOperator scale) {
    return isExact() ? new Exact(scale.applyAsDouble(median())) : new Scaled(this, scale);
  }
}

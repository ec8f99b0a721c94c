package org.xenotime.ranking.uncertainty.value;

import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/**
 * A value that is put on another scale after it was drawn.
 *
 * @param scale does not fall, or does not rise
 */
public record Scaled(Value of, DoubleUnaryOperator scale) implements Value {

  @Override
  public double quantile(double probability) {
    return scale.applyAsDouble(of.quantile(probability));
  }

  @Override
  public double median() {
    return scale.applyAsDouble(of.median());
  }

  @Override
  public double draw(RandomGenerator random) {
    return scale.applyAsDouble(of.draw(random));
  }

  @Override
  public boolean isExact() {
    return of.isExact();
  }
}

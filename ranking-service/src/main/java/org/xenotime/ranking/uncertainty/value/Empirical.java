package org.xenotime.ranking.uncertainty.value;

import java.util.List;
import java.util.random.RandomGenerator;

/** One of these values, each with the same probability. One that comes twice is twice as likely. */
public record Empirical(List<Double> values) implements Value {

  public Empirical {
    values = values.stream().sorted().toList();
    if (values.isEmpty()) {
      throw new IllegalArgumentException("An empirical distribution needs at least one value");
    }
    values.forEach(value -> Checks.finite("a value", value));
  }

  /** Of an even number of values the mean of the two in the middle. */
  @Override
  public double median() {
    int size = values.size();
    return 0.5 * values.get((size - 1) / 2) + 0.5 * values.get(size / 2);
  }

  @Override
  public double quantile(double probability) {
    return values.get(Math.min((int) (probability * values.size()), values.size() - 1));
  }

  @Override
  public double draw(RandomGenerator random) {
    return values.get(Bits.below(values.size(), random));
  }
}

package org.xenotime.ranking.sensitivity;

import java.util.List;
import java.util.Optional;

/** How much of the variance of each output comes from which factor. */
public final class Indices {

  /** How many standard errors there are on either side of an estimate. */
  private static final double TWO_SIDED_95_PERCENT = 1.959964;

  private final List<String> factors;
  private final Estimates estimates;
  private final Estimates errors;

  Indices(List<String> factors, Estimates estimates, Estimates errors) {
    this.factors = List.copyOf(factors);
    this.estimates = estimates;
    this.errors = errors;
  }

  /** The names of the factors. */
  public List<String> factors() {
    return factors;
  }

  public int outputs() {
    return estimates.outputs();
  }

  /** What the factor does by itself; empty where the output does not vary at all. */
  public Optional<Index> first(int factor, int output) {
    return index(estimates.first(factor, output), errors.first(factor, output));
  }

  /** The same together with what it does in interplay with others. */
  public Optional<Index> total(int factor, int output) {
    return index(estimates.total(factor, output), errors.total(factor, output));
  }

  private static Optional<Index> index(double value, double error) {
    if (Double.isNaN(value)) {
      return Optional.empty();
    }
    double margin = TWO_SIDED_95_PERCENT * error;
    return Optional.of(new Index(value, value - margin, value + margin));
  }
}

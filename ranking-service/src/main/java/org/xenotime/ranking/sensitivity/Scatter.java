package org.xenotime.ranking.sensitivity;

/**
 * Sums and squares of estimates. A resample in which an output does not vary says nothing of it.
 */
final class Scatter {
  private final Estimates counts;
  private final Estimates sums;
  private final Estimates squares;

  Scatter(int factors, int outputs) {
    this.counts = new Estimates(factors, outputs);
    this.sums = new Estimates(factors, outputs);
    this.squares = new Estimates(factors, outputs);
  }

  void add(Estimates one) {
    counts.merge(one, (count, value) -> Double.isNaN(value) ? count : count + 1);
    sums.merge(one, (sum, value) -> Double.isNaN(value) ? sum : sum + value);
    squares.merge(one, (sum, value) -> Double.isNaN(value) ? sum : sum + value * value);
  }

  void add(Scatter other) {
    counts.merge(other.counts, Double::sum);
    sums.merge(other.sums, Double::sum);
    squares.merge(other.squares, Double::sum);
  }

  /** The standard deviations; changes what was summed up. */
  Estimates deviations() {
    sums.merge(counts, (sum, count) -> count > 0 ? sum / count : 0);
    squares.merge(counts, (sum, count) -> count > 0 ? sum / count : 0);
    squares.merge(sums, (square, mean) -> Math.sqrt(Math.max(square - mean * mean, 0)));
    return squares;
  }
}

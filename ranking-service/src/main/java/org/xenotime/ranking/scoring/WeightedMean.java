package org.xenotime.ranking.scoring;

/**
 * The weighted arithmetic mean of what is known. What is missing is left out and the weights of the
 * rest are stretched to add up to 1: a missing value is not a zero.
 */
final class WeightedMean {

  private double sum;
  private double weights;

  void add(double value, double weight) {
    sum += value * weight;
    weights += weight;
  }

  /** NaN where nothing of any weight is known. */
  double value() {
    return sum / weights;
  }

  double weights() {
    return weights;
  }
}

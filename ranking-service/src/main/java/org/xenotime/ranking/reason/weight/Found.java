package org.xenotime.ranking.reason.weight;

/** Weights that swap two. */
final class Found {

  final double[] weights;
  final double distance;

  /** Whether no others are closer, but for rounding. */
  final boolean proven;

  Found(double[] weights, double[] from, boolean proven) {
    this.weights = weights;
    this.distance = ClosestWeights.distance(from, weights);
    this.proven = proven;
  }
}

package org.xenotime.ranking.uncertainty.weight;

import java.util.random.RandomGenerator;

/** The Dirichlet distribution: gamma-distributed numbers, divided by their sum. */
final class AroundMean implements WeightSampler {
  private final double[] shapes;

  /**
   * Around these weights.
   *
   * @param shapes 0 for a weight that is always 0
   */
  AroundMean(double[] shapes) {
    this.shapes = shapes;
  }

  @Override
  public void draw(RandomGenerator random, double[] weights) {
    for (int i = 0; i < shapes.length; i++) {
      weights[i] = shapes[i] > 0 ? Gammas.logarithm(shapes[i], random) : Double.NEGATIVE_INFINITY;
    }
    Gammas.toShares(weights, weights);
  }
}

package org.xenotime.ranking.uncertainty.weight;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Only the order of importance is known: all weights that keep it are equally likely.
 *
 * @param order the criteria by their place among the columns, from 0; the most important first
 */
public record Ordinal(List<Integer> order) implements Weights {

  public Ordinal {
    order = List.copyOf(order);
    if (order.isEmpty()
        || !order.stream()
            .sorted()
            .toList()
            .equals(IntStream.range(0, order.size()).boxed().toList())) {
      throw new IllegalArgumentException(
          "The order must name each criterion from 0 to %d once, it is %s"
              .formatted(Math.max(order.size() - 1, 0), order));
    }
  }

  /** The centroid of the rank order: the k-th of n weighs (1/k + ... + 1/n) / n. */
  @Override
  public double[] centre(int criteria) {
    require(criteria);
    var centre = new double[criteria];
    double sum = 0;
    for (int k = criteria; k >= 1; k--) {
      sum += 1.0 / k;
      centre[order.get(k - 1)] = sum / criteria;
    }
    return centre;
  }

  @Override
  public Supplier<WeightSampler> samplers(int criteria) {
    require(criteria);
    return () -> new InOrder(order);
  }

  @Override
  public void require(int criteria) {
    Checks.size(order.size(), criteria);
  }
}

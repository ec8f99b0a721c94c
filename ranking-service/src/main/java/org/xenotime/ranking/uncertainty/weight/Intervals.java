package org.xenotime.ranking.uncertainty.weight;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.xenotime.ranking.uncertainty.draw.Generators;

/**
 * Each weight lies between two bounds: all weights within them that add up to 1 are equally likely.
 *
 * @param low at least 0; add up to 1 at most
 * @param high add up to 1 at least
 */
public record Intervals(List<Double> low, List<Double> high) implements Weights {
  private static final double ROUNDING = 1e-12;
  private static final int TRIALS = 1000;
  private static final int ENOUGH = 20;

  public Intervals {
    low = List.copyOf(low);
    high = List.copyOf(high);
    if (low.size() != high.size()) {
      throw new IllegalArgumentException(
          "There are %d lower and %d upper bounds".formatted(low.size(), high.size()));
    }
    Checks.notNegative(low);
    Checks.notNegative(high);
    for (int i = 0; i < low.size(); i++) {
      if (low.get(i) > high.get(i)) {
        throw new IllegalArgumentException(
            "The lower bound %s is above the upper bound %s".formatted(low.get(i), high.get(i)));
      }
    }
    if (Checks.sum(low) > 1 + ROUNDING || Checks.sum(high) < 1 - ROUNDING) {
      throw new IllegalArgumentException(
          "No weights between these bounds add up to 1: the lower bounds add up to %s, the upper bounds to %s"
              .formatted(Checks.sum(low), Checks.sum(high)));
    }
  }

  /** As far between the bounds for each: the same share of the way from low to high. */
  @Override
  public double[] centre(int criteria) {
    require(criteria);
    double lowest = Checks.sum(low);
    double range = Checks.sum(high) - lowest;
    double share = range > 0 ? Math.clamp((1 - lowest) / range, 0, 1) : 0;
    var centre = new double[criteria];
    for (int i = 0; i < criteria; i++) {
      centre[i] = low.get(i) + share * (high.get(i) - low.get(i));
    }
    return centre;
  }

  /**
   * By trial and error where that finds weights soon, which a few trials tell, always the same;
   * otherwise by a walk.
   */
  @Override
  public Supplier<WeightSampler> samplers(int criteria) {
    var centre = centre(criteria);
    if (criteria == 1) {
      return new Fixed(List.of(1.0)).samplers(1);
    }
    var bounded = bounded();
    int wide = successes(bounded::shareOut, criteria);
    int narrow = successes(bounded::fillUp, criteria);
    if (Math.max(wide, narrow) < ENOUGH) {
      return () -> new HitAndRun(numbers(low), numbers(high), centre.clone());
    }
    var sampler = new TryAgain(wide >= narrow ? bounded::shareOut : bounded::fillUp);
    return () -> sampler;
  }

  private static int successes(Bounded.Attempt attempt, int criteria) {
    var random = Generators.of(1);
    var weights = new double[criteria];
    int successes = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      successes += attempt.draw(random, weights) ? 1 : 0;
    }
    return successes;
  }

  private Bounded bounded() {
    var lowest = numbers(low);
    var room = numbers(high);
    Arrays.setAll(room, i -> room[i] - lowest[i]);
    return new Bounded(lowest, room, Math.max(1 - Checks.sum(low), 0));
  }

  private static double[] numbers(List<Double> list) {
    return list.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Override
  public void require(int criteria) {
    Checks.size(low.size(), criteria);
  }
}

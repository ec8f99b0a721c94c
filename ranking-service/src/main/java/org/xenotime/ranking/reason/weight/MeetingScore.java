package org.xenotime.ranking.reason.weight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * The closest weights for two that know different criteria.
 *
 * <p>Each mean is a ratio of two sums of weights, and the condition that one is above the other is
 * a product of sums: no linear program. But "one has at least t and the other at most t" is linear
 * for any given t. For t somewhere between two ends the one must reach the lower and the other stay
 * under the upper: a linear program, too, the distance of which nobody between the ends can beat.
 * So the ends are brought together (branch and bound), where the bound is lowest first, until the
 * weights of the bound really swap the two.
 */
final class MeetingScore {

  private static final double NARROWEST = 1e-13;
  private static final double FINEST = 1e-12;

  /** Of a distance: what is within it of the bound counts as the closest. */
  private static final double TOLERANCE = 1e-6;

  private static final int MOST_BRANCHES = 3_000;

  private final ClosestWeights start;
  private final double[] from;
  private final double[] below;
  private final double[] above;
  private final double margin;

  /** Means of values; NaN where one is left out. */
  MeetingScore(ClosestWeights start, double[] from, double[] below, double[] above, double margin) {
    this.start = start;
    this.from = from;
    this.below = below;
    this.above = above;
    this.margin = margin;
  }

  /** Of scores at which the two could meet, the weights that bring them nearest to it. */
  private final class Branch {

    private final double low;
    private final double high;
    private final double[] weights;
    private final double distance;

    Branch(double low, double high, double[] weights) {
      this.low = low;
      this.high = high;
      this.weights = weights;
      this.distance = ClosestWeights.distance(from, weights);
    }

    double distance() {
      return distance;
    }
  }

  Optional<Found> closest() {
    double low = Arrays.stream(above).filter(Double::isFinite).min().orElse(0);
    double high = Arrays.stream(below).filter(Double::isFinite).max().orElse(0);
    var open = new PriorityQueue<Branch>(Comparator.comparingDouble(Branch::distance));
    if (low <= high) {
      branch(low, high).ifPresent(open::add);
    }
    Branch best = null;
    for (int i = 0; i < MOST_BRANCHES && !open.isEmpty(); i++) {
      var next = open.poll();
      if (best != null && next.distance >= best.distance - TOLERANCE) {
        return found(best, true);
      }
      double one = mean(below, next.weights);
      double other = mean(above, next.weights);
      if (one >= other + margin / 2) {
        return found(next, true);
      }
      double width = next.high - next.low;
      if (width < NARROWEST) {
        continue;
      }
      double middle = Math.clamp((one + other) / 2, next.low + width / 8, next.high - width / 8);
      var met = branch(middle, middle);
      if (met.isPresent() && (best == null || met.get().distance < best.distance)) {
        best = met.get();
      }
      branch(next.low, middle).ifPresent(open::add);
      branch(middle, next.high).ifPresent(open::add);
    }
    return best == null ? Optional.empty() : found(best, open.isEmpty());
  }

  /** The first point of the way there at which the two have changed places. */
  private Optional<Found> found(Branch branch, boolean proven) {
    double before = 0;
    double there = 1;
    while (there - before > FINEST) {
      double middle = (before + there) / 2;
      var weights = towards(branch.weights, middle);
      if (mean(below, weights) >= mean(above, weights) + margin / 2) {
        there = middle;
      } else {
        before = middle;
      }
    }
    return Optional.of(new Found(towards(branch.weights, there), from, proven));
  }

  private double[] towards(double[] weights, double share) {
    return IntStream.range(0, from.length)
        .mapToDouble(k -> from[k] + share * (weights[k] - from[k]))
        .toArray();
  }

  private Optional<Branch> branch(double low, double high) {
    var reaches = new double[from.length];
    var stays = new double[from.length];
    for (int k = 0; k < from.length; k++) {
      reaches[k] = Double.isNaN(below[k]) ? 0 : below[k] - low - margin;
      stays[k] = Double.isNaN(above[k]) ? 0 : high - above[k];
    }
    return start
        .where(reaches, 0)
        .where(stays, 0)
        .solve()
        .map(weights -> new Branch(low, high, weights));
  }

  private static double mean(double[] values, double[] weights) {
    double sum = 0;
    double known = 0;
    for (int k = 0; k < values.length; k++) {
      if (!Double.isNaN(values[k])) {
        sum += weights[k] * values[k];
        known += weights[k];
      }
    }
    return sum / known;
  }
}

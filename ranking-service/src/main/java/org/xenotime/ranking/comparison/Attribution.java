package org.xenotime.ranking.comparison;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.xenotime.ranking.comparison.Swaps.Ranks;

/**
 * Shares a difference out among the groups of inputs. The groups are swapped one at a time, in
 * every order there is, and each gets the mean of what its swap does (its Shapley value): the
 * shares add up to the difference, and none depends on an order that somebody chose.
 */
final class Attribution {

  private static final double PRECISION = 1e6;

  private final Swaps swaps;
  private final List<Cause> causes;

  Attribution(Swaps swaps) {
    this.swaps = swaps;
    this.causes = List.copyOf(swaps.differing());
  }

  /** Ranks gained by each group. */
  Map<Cause, Double> ofRank(String deposit) {
    return shares(ranks -> -ranks.of(deposit));
  }

  /** The part of each group in the step from unranked (0) to ranked (1), or back. */
  Map<Cause, Double> ofEntry(String deposit) {
    return shares(ranks -> ranks.has(deposit) ? 1 : 0);
  }

  /** The group that did the most towards where it went. */
  static Cause main(Map<Cause, Double> parts, double difference) {
    return parts.entrySet().stream()
        .reduce(
            (one, other) ->
                other.getValue() * Math.signum(difference)
                        > one.getValue() * Math.signum(difference)
                    ? other
                    : one)
        .map(Map.Entry::getKey)
        .orElse(Cause.METHOD);
  }

  private Map<Cause, Double> shares(ToDoubleFunction<Ranks> value) {
    var shares = new EnumMap<Cause, Double>(Cause.class);
    for (int i = 0; i < causes.size(); i++) {
      shares.put(causes.get(i), share(i, value));
    }
    return shares;
  }

  private double share(int cause, ToDoubleFunction<Ranks> value) {
    double share = 0;
    for (int subset = 0; subset < 1 << causes.size(); subset++) {
      if ((subset >> cause & 1) == 0) {
        var step =
            value.applyAsDouble(swaps.with(set(subset | 1 << cause)))
                - value.applyAsDouble(swaps.with(set(subset)));
        share += step * weight(Integer.bitCount(subset));
      }
    }
    return Math.rint(share * PRECISION) / PRECISION;
  }

  /** The share of the orders in which exactly so many others come first. */
  private double weight(int before) {
    return factorial(before) * factorial(causes.size() - before - 1) / factorial(causes.size());
  }

  private static double factorial(int n) {
    return n < 2 ? 1 : n * factorial(n - 1);
  }

  private Set<Cause> set(int subset) {
    var chosen = EnumSet.noneOf(Cause.class);
    for (int i = 0; i < causes.size(); i++) {
      if ((subset >> i & 1) == 1) {
        chosen.add(causes.get(i));
      }
    }
    return chosen;
  }
}

package org.xenotime.deposits.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xenotime.deposits.control.Claim.ActorName;
import org.xenotime.deposits.control.Control.Holder;

/**
 * How likely it is that each side holds something, or that nobody knows who does: the scores as
 * log-odds against the unknown.
 *
 * @param likely of each side; what is left is unknown
 */
record Odds(Scales scales, List<Stake> stakes, Map<ActorName, Double> likely) {

  private static final double NEARLY = 1e-9;

  static Odds of(Scales scales, List<Stake> stakes) {
    var scores = new LinkedHashMap<ActorName, Double>();
    stakes.forEach(stake -> scores.put(stake.side(), scales.score(stake)));
    var most =
        Math.max(0, scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0));
    var unknown = Math.exp(-most);
    var total =
        unknown
            + scores.values().stream().mapToDouble(score -> Math.exp(score - most)).sorted().sum();
    var likely = new LinkedHashMap<ActorName, Double>();
    scores.forEach((side, score) -> likely.put(side, Math.exp(score - most) / total));
    return new Odds(scales, stakes, likely);
  }

  double of(Stake stake) {
    return likely.get(stake.side());
  }

  Stake likeliest() {
    return stakes.stream()
        .min(
            Comparator.comparingDouble((Stake stake) -> -of(stake))
                .thenComparing(stake -> stake.side().id()))
        .orElseThrow();
  }

  /** Of the sides that come after the likeliest. */
  double secondSide() {
    var first = likeliest();
    return stakes.stream()
        .filter(stake -> !stake.equals(first))
        .mapToDouble(this::of)
        .max()
        .orElse(0);
  }

  /** It is likelier than every other side, and likelier than that nobody knows. */
  boolean isAhead(Stake first) {
    return of(first) > secondSide() + NEARLY && of(first) > unknown() + NEARLY;
  }

  double unknown() {
    return Math.max(0, 1 - likely.values().stream().mapToDouble(Double::doubleValue).sum());
  }

  /** Actors in the order in which they came to hold it, then nobody, then unknown: together 1. */
  List<Holder> holders() {
    var holders = new ArrayList<Holder>();
    for (var stake : stakes) {
      if (!stake.side().equals(ActorName.UNKNOWN)) {
        shares(stake)
            .forEach(
                (actor, share) -> holders.add(new Holder(actor, stake.side(), share * of(stake))));
      }
    }
    var unknown = unknown() + likely.getOrDefault(ActorName.UNKNOWN, 0.0);
    if (unknown > NEARLY) {
      holders.add(Holder.unknown(unknown));
    }
    return List.copyOf(holders);
  }

  /** The likeliest actor of a side; of equals who has most claims. */
  ActorName leaderOf(Stake stake) {
    var shares = shares(stake);
    var most = shares.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    return Control.leader(
        stake.claims().stream()
            .filter(claim -> shares.get(claim.actor()) > most - NEARLY)
            .toList());
  }

  /** The actors of a side share its likelihood by what speaks for each. */
  private Map<ActorName, Double> shares(Stake stake) {
    var scores = new LinkedHashMap<ActorName, Double>();
    stake.claims().stream()
        .collect(groupingBy(Claim::actor, LinkedHashMap::new, toList()))
        .keySet()
        .forEach(
            actor -> scores.put(actor, scales.score(stake, claim -> claim.actor().equals(actor))));
    var most = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    var total = scores.values().stream().mapToDouble(score -> Math.exp(score - most)).sum();
    scores.replaceAll((actor, score) -> Math.exp(score - most) / total);
    return scores;
  }
}

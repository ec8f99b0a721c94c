package org.xenotime.ranking.comparison;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.xenotime.ranking.kept.RankingInputs;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.snapshot.Outcome;
import org.xenotime.ranking.snapshot.RankedRow;

/** The rankings between two: each group of inputs from the one or from the other. */
final class Swaps {

  private final RankingInputs a;
  private final RankingInputs b;
  private final List<ChangedFacts> facts;
  private final Map<Set<Cause>, Ranks> made = new HashMap<>();

  Swaps(RankingInputs a, RankingInputs b) {
    this.a = a;
    this.b = b;
    this.facts = pairs(byId(a), byId(b));
  }

  /** Rank by deposit; who has none stands behind all others. */
  record Ranks(Map<String, Integer> byDeposit) {

    boolean has(String deposit) {
      return byDeposit.containsKey(deposit);
    }

    int of(String deposit) {
      return byDeposit.getOrDefault(deposit, byDeposit.size() + 1);
    }
  }

  /** The groups in which the two differ. */
  Set<Cause> differing() {
    var causes = EnumSet.noneOf(Cause.class);
    if (!a.methodology().sha256().equals(b.methodology().sha256())) {
      causes.add(Cause.METHOD);
    }
    if (!a.prices().sha256().equals(b.prices().sha256())) {
      causes.add(Cause.PRICE);
    }
    for (var cause : List.of(Cause.WORLD, Cause.CORRECTION)) {
      if (facts.stream().anyMatch(changed -> changed.has(cause))) {
        causes.add(cause);
      }
    }
    return causes;
  }

  /** How many deposits have changes of a cause. */
  long deposits(Cause cause) {
    return facts.stream().filter(changed -> changed.has(cause)).count();
  }

  /** The ranking of the first with these groups taken from the second. */
  Ranks with(Set<Cause> causes) {
    return made.computeIfAbsent(Set.copyOf(causes), this::rank);
  }

  private Ranks rank(Set<Cause> causes) {
    var outcome =
        Outcome.of(
            (causes.contains(Cause.METHOD) ? b : a).methodology().value(),
            (causes.contains(Cause.PRICE) ? b : a).prices().value(),
            facts.stream().map(changed -> changed.with(causes)).filter(Objects::nonNull).toList());
    return new Ranks(outcome.ranked().stream().collect(toMap(RankedRow::deposit, RankedRow::rank)));
  }

  private static Map<String, DepositFacts> byId(RankingInputs inputs) {
    return inputs.deposits().value().stream().collect(toMap(DepositFacts::id, identity()));
  }

  private static List<ChangedFacts> pairs(
      Map<String, DepositFacts> before, Map<String, DepositFacts> after) {
    var ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    return ids.stream().map(id -> new ChangedFacts(before.get(id), after.get(id))).toList();
  }
}

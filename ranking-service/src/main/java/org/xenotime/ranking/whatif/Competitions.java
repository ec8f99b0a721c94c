package org.xenotime.ranking.whatif;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xenotime.ranking.http.Problem;
import org.xenotime.ranking.kept.KeptInputs;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.snapshot.Entries;
import org.xenotime.ranking.snapshot.Published;
import org.xenotime.ranking.snapshot.RankedDeposit;
import org.xenotime.ranking.whatif.WhatIf.Setting;

/** Makes competitions of the inputs of snapshots, and keeps those that were asked for last. */
@ApplicationScoped
class Competitions {

  /** About a megabyte each, where thousands of deposits are ranked. */
  private static final int KEPT = 16;

  private record Key(long snapshot, Setting setting) {}

  private final KeptInputs inputs;
  private final Entries entries;
  private final Cache<Key, Competition> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

  Competitions(KeptInputs inputs, Entries entries) {
    this.inputs = inputs;
    this.entries = entries;
  }

  /** A problem where nobody kept what the snapshot was made from, or nobody can be ranked so. */
  Competition of(Published snapshot, Setting setting) {
    if (snapshot.recipe() == null) {
      throw Problem.CONFLICT.because(
          "The inputs of snapshot %d were not kept; take a later one."
              .formatted(snapshot.number()));
    }
    return kept.get(new Key(snapshot.id(), setting), key -> make(snapshot, setting));
  }

  private Competition make(Published snapshot, Setting setting) {
    var ranking = inputs.read(snapshot.recipe());
    var deposits = ranking.deposits().value();
    var field =
        new Entrants(ranking.methodology().value(), ranking.prices().value(), setting)
            .field(deposits);
    Map<String, RankedDeposit> published =
        entries.all(snapshot).stream().collect(toMap(RankedDeposit::id, identity()));
    Map<String, DepositFacts> facts =
        deposits.stream().collect(toMap(DepositFacts::id, identity()));
    var out = new HashMap<>(published);
    var members =
        field.candidates().stream()
            .map(
                candidate -> {
                  var ranked = out.remove(candidate.id());
                  return Member.of(facts.get(candidate.id()), ranked == null ? 0 : ranked.rank());
                })
            .toList();
    return new Competition(field, members, out(out, facts), deposits.size() - members.size());
  }

  private static List<Member> out(
      Map<String, RankedDeposit> left, Map<String, DepositFacts> facts) {
    return left.values().stream()
        .sorted(Comparator.comparingInt(RankedDeposit::position))
        .map(ranked -> Member.of(facts.get(ranked.id()), ranked.rank()))
        .toList();
  }
}

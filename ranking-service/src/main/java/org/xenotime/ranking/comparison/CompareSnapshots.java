package org.xenotime.ranking.comparison;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xenotime.ranking.kept.KeptInputs;
import org.xenotime.ranking.snapshot.Entries;
import org.xenotime.ranking.snapshot.Published;
import org.xenotime.ranking.snapshot.RankedDeposit;

/** Tells who moved between two snapshots, and why. */
@ApplicationScoped
class CompareSnapshots {

  private static final Comparator<Move> BY_DISTANCE =
      Comparator.<Move>comparingInt(move -> Math.abs(move.change()))
          .reversed()
          .thenComparing(Move::rankAfter)
          .thenComparing(move -> move.deposit().id());

  private final Entries entries;
  private final KeptInputs kept;

  CompareSnapshots(Entries entries, KeptInputs kept) {
    this.entries = entries;
    this.kept = kept;
  }

  Comparison compare(Published a, Published b) {
    var before = byId(a);
    var after = byId(b);
    var swaps = swaps(a, b);
    var why = swaps.map(Attribution::new);
    return new Comparison(
        movers(before, after, why),
        after.values().stream()
            .filter(row -> !before.containsKey(row.id()))
            .map(row -> Move.entry(row, why))
            .sorted(Comparator.comparing(Move::rankAfter).thenComparing(m -> m.deposit().id()))
            .toList(),
        before.values().stream()
            .filter(row -> !after.containsKey(row.id()))
            .map(row -> Move.exit(row, why))
            .sorted(Comparator.comparing(Move::rankBefore).thenComparing(m -> m.deposit().id()))
            .toList(),
        (int)
            after.values().stream()
                .filter(row -> before.containsKey(row.id()))
                .filter(row -> before.get(row.id()).rank() == row.rank())
                .count(),
        swaps.map(CompareSnapshots::changed).orElse(null));
  }

  private static List<Move> movers(
      Map<String, RankedDeposit> before,
      Map<String, RankedDeposit> after,
      Optional<Attribution> why) {
    return after.values().stream()
        .filter(row -> before.containsKey(row.id()))
        .filter(row -> before.get(row.id()).rank() != row.rank())
        .map(row -> Move.mover(before.get(row.id()), row, why))
        .sorted(BY_DISTANCE)
        .toList();
  }

  /** Nothing where the inputs of one of the two were not kept. */
  private Optional<Swaps> swaps(Published a, Published b) {
    return a.recipe() == null || b.recipe() == null
        ? Optional.empty()
        : Optional.of(new Swaps(kept.read(a.recipe()), kept.read(b.recipe())));
  }

  /** What differs between the inputs: how many deposits, or that the prices or the method do. */
  private static Map<Cause, Long> changed(Swaps swaps) {
    var changed = new EnumMap<Cause, Long>(Cause.class);
    for (var cause : swaps.differing()) {
      changed.put(cause, cause == Cause.METHOD || cause == Cause.PRICE ? 1 : swaps.deposits(cause));
    }
    return changed;
  }

  private Map<String, RankedDeposit> byId(Published snapshot) {
    return new HashMap<>(
        entries.all(snapshot).stream().collect(toMap(RankedDeposit::id, identity())));
  }
}

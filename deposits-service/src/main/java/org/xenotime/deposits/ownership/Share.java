package org.xenotime.deposits.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A relation says that one actor owns a share of another.
 *
 * @param percent null where not stated
 * @param spokenOf the day of which it speaks; null where it gives no date
 * @param grade the best of its evidence, as text, so that the better comes first
 */
record Share(
    String relation,
    Party owner,
    Party owned,
    BigDecimal percent,
    LocalDate spokenOf,
    String grade) {

  /**
   * A stated share goes before none, a newer one before an older, a better source before another.
   */
  private static final Comparator<Share> BEST_FIRST =
      Comparator.comparing((Share share) -> share.percent == null)
          .thenComparing(share -> share.spokenOf, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Share::grade)
          .thenComparing(Share::relation);

  /** What one actor owns of another, by the best of all relations that say so. */
  record Owning(Party owner, BigDecimal percent, List<String> relations) {}

  /** The owners of one actor, each once, by id. */
  static List<Owning> owners(List<Share> ofOne) {
    return ofOne.stream()
        .collect(
            Collectors.groupingBy(Share::owner, () -> new TreeMap<>(BY_ID), Collectors.toList()))
        .values()
        .stream()
        .map(Share::best)
        .toList();
  }

  private static final Comparator<Party> BY_ID = Comparator.comparing(Party::id);

  private static Owning best(List<Share> ofPair) {
    var sorted = ofPair.stream().sorted(BEST_FIRST).toList();
    return new Owning(
        sorted.getFirst().owner,
        sorted.getFirst().percent,
        sorted.stream().map(Share::relation).toList());
  }
}

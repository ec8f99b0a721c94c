package org.xenotime.deposits.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.xenotime.deposits.control.Claim.ActorName;

/**
 * A side that may hold something on a day.
 *
 * @param claims those that speak for it on the day
 * @param since the first day from which it may have held it
 * @param years whole years since the last day for which any source vouches; none where a later word
 *     of the same holding brackets the day
 */
record Stake(ActorName side, List<Claim> claims, LocalDate since, long years) {

  static Stake of(Turn turn, LocalDate on) {
    return new Stake(turn.side(), speaking(turn.claims(), on), turn.earliest(), years(turn, on));
  }

  /** All parts are of one side. */
  static Stake of(List<Claim> parts, LocalDate on) {
    var turns = parts.stream().map(Turn::alone).toList();
    return new Stake(
        parts.getFirst().side(),
        speaking(parts, on),
        turns.stream().map(Turn::earliest).min(Comparator.naturalOrder()).orElseThrow(),
        turns.stream().mapToLong(turn -> years(turn, on)).min().orElseThrow());
  }

  /** Whole years from the last day for which a claim has a word to the day asked about. */
  static long yearsSince(Claim claim, LocalDate on) {
    return Math.max(0, ChronoUnit.YEARS.between(claim.vouchedUntil(), on));
  }

  private static long years(Turn turn, LocalDate on) {
    return turn.claims().stream().mapToLong(claim -> yearsSince(claim, on)).min().orElseThrow();
  }

  private static List<Claim> speaking(List<Claim> claims, LocalDate on) {
    return claims.stream()
        .filter(claim -> claim.speaksFrom(on))
        .sorted(Comparator.comparing(Claim::id))
        .toList();
  }
}

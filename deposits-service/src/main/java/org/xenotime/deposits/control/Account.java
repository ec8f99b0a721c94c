package org.xenotime.deposits.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that was known at a time of one kind of control over one place. How it changed hands is
 * worked out once; it can then be asked about any day.
 */
final class Account {

  private final ControlKind kind;
  private final List<Claim> known;
  private final List<Claim> holdings;
  private final List<Turn> turns;

  private Account(ControlKind kind, List<Claim> known) {
    this.kind = kind;
    this.known = known;
    this.holdings = known.stream().filter(Claim::isHolding).toList();
    this.turns = Timeline.of(holdings.stream().filter(claim -> claim.level().isWhole()).toList());
  }

  /**
   * Of what was known.
   *
   * @param claims all versions, of any kind
   */
  static Account of(ControlKind kind, Collection<Claim> claims, Instant knownAt) {
    return new Account(
        kind,
        claims.stream()
            .filter(claim -> claim.kind() == kind)
            .flatMap(claim -> claim.knownAt(knownAt).stream())
            .sorted(Comparator.comparing(Claim::id))
            .distinct()
            .toList());
  }

  ControlKind kind() {
    return kind;
  }

  List<Claim> known() {
    return known;
  }

  /** Those that say that somebody does not hold it. */
  Stream<Claim> denials() {
    return known.stream().filter(claim -> !claim.isHolding());
  }

  /** The days on which an answer may change: what begins and ends, and what gets a year older. */
  SortedSet<LocalDate> turningDays(LocalDate until) {
    var days = new TreeSet<LocalDate>();
    for (var claim : known) {
      days.addAll(claim.turningDays());
      var heard = claim.vouchedUntil();
      for (var years = 1; !heard.plusYears(years).isAfter(until); years++) {
        days.add(heard.plusYears(years));
        days.add(heard.plusYears(years).plusDays(1));
      }
    }
    return days.headSet(until.plusDays(1));
  }

  /** The claims that say that something begins or ends on that day. */
  List<String> turningOn(LocalDate day) {
    return known.stream()
        .filter(claim -> claim.turningDays().contains(day))
        .map(Claim::id)
        .toList();
  }

  /** As if some of it had not been known. */
  Account only(Predicate<Claim> which) {
    return new Account(kind, known.stream().filter(which).toList());
  }

  /** As if more had been known. */
  Account with(List<Claim> more) {
    return new Account(kind, Stream.concat(known.stream(), more.stream()).toList());
  }

  Situation on(LocalDate day) {
    return holdings.isEmpty()
        ? Situation.silent("No claim of this kind was known.")
        : Situation.of(turns, parts(day), contenders(day), day);
  }

  /** The parts held on that day: begun, not ended, nor taken over with the whole by another. */
  private List<Claim> parts(LocalDate on) {
    return holdings.stream()
        .filter(claim -> claim.level() == Level.SHARED)
        .filter(
            part -> {
              var turn = Turn.alone(part);
              var takenOver =
                  turns.stream()
                      .filter(whole -> !whole.isBy(part.side()) && whole.isSettled(on))
                      .anyMatch(whole -> whole.earliest().isAfter(turn.latest()));
              return turn.isSettled(on) && !turn.hasEnded(on) && !takenOver;
            })
        .toList();
  }

  /** Who fights for it by the word of a source, until a later word says that somebody has it. */
  private List<Claim> contenders(LocalDate on) {
    return holdings.stream()
        .filter(claim -> claim.level() == Level.CONTESTED)
        .filter(
            contender -> {
              var turn = Turn.alone(contender);
              var decided =
                  holdings.stream()
                      .filter(claim -> claim.level().isWhole())
                      .map(Turn::alone)
                      .anyMatch(
                          whole -> whole.isSettled(on) && whole.latest().isAfter(turn.latest()));
              return turn.hasBegun(on) && !turn.hasEnded(on) && !decided;
            })
        .toList();
  }
}

package org.xenotime.deposits.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xenotime.deposits.control.Claim.ActorName;
import org.xenotime.deposits.control.Control.Since;
import org.xenotime.deposits.period.PartialDate;

/**
 * A side came to hold something: by takings that one or more sources date, or seen there for the
 * first time by a source that does not say since when.
 *
 * @param earliest the first day on which it may have happened
 * @param latest the day from which no source denies it
 */
record Turn(ActorName side, LocalDate earliest, LocalDate latest, List<Claim> claims) {

  /**
   * Of equal days a taking is the newer: who was only seen that day may have been seen before it.
   */
  static final Comparator<Turn> IN_TIME =
      Comparator.comparing(Turn::latest)
          .thenComparing(Turn::earliest)
          .thenComparing(turn -> !turn.isSeenOnly());

  /** All takings are of one side. */
  static Turn taken(List<Claim> takings) {
    var begins = takings.stream().map(claim -> claim.period().begin()).toList();
    return new Turn(
        takings.getFirst().side(),
        begins.stream().map(PartialDate::earliest).min(Comparator.naturalOrder()).orElseThrow(),
        begins.stream().map(PartialDate::latest).max(Comparator.naturalOrder()).orElseThrow(),
        List.copyOf(takings));
  }

  /** All observations are of one side, from one day on. */
  static Turn seen(List<Claim> observations) {
    var first = observations.getFirst();
    var day = first.observedFrom();
    return new Turn(first.side(), day, day, List.copyOf(observations));
  }

  static Turn alone(Claim claim) {
    return claim.isTaking() ? taken(List.of(claim)) : seen(List.of(claim));
  }

  Turn confirmedBy(List<Claim> observations) {
    var all = new ArrayList<>(claims);
    all.addAll(observations);
    return new Turn(side, earliest, latest, List.copyOf(all));
  }

  /** Whoever of the side the evidence names. */
  String names(LocalDate on) {
    return evidence(on).stream()
        .map(claim -> claim.actor().name())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" and "));
  }

  boolean isBy(ActorName other) {
    return side.id().equals(other.id());
  }

  boolean hasBegun(LocalDate on) {
    return !earliest.isAfter(on);
  }

  /** From this day on no source says that it had not happened yet. */
  boolean isSettled(LocalDate on) {
    return !latest.isAfter(on);
  }

  boolean isInDoubt(LocalDate on) {
    return hasBegun(on) && !isSettled(on);
  }

  /** The sources give different days, rather than one source a vague one. */
  boolean sourcesDisagree() {
    return claims.stream()
            .map(claim -> claim.period().from())
            .filter(Objects::nonNull)
            .map(PartialDate::text)
            .distinct()
            .count()
        > 1;
  }

  boolean isSeenOnly() {
    return claims.stream().noneMatch(Claim::isTaking);
  }

  /** Null where no source says since when. */
  Since since() {
    return isSeenOnly() || claims.stream().anyMatch(claim -> claim.period().hasAlwaysBeen())
        ? null
        : new Since(earliest, latest);
  }

  /** The last day on which it may have held; empty where no source names an end. */
  Optional<LocalDate> end() {
    return claims.stream()
        .map(claim -> claim.period().end())
        .filter(Objects::nonNull)
        .map(PartialDate::latest)
        .max(Comparator.naturalOrder());
  }

  boolean hasEnded(LocalDate on) {
    return end().filter(end -> end.isBefore(on)).isPresent();
  }

  /** The claims that speak for it on a day; what was seen later says nothing of that day. */
  List<Claim> evidence(LocalDate on) {
    return claims.stream()
        .filter(claim -> claim.isTaking() || !claim.observedFrom().isAfter(on))
        .sorted(Comparator.comparing(Claim::id))
        .toList();
  }
}

package org.xenotime.deposits.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xenotime.deposits.evidence.Evidence;
import org.xenotime.deposits.evidence.Grade;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.period.Period;

/**
 * A version of what is claimed of who holds something: as much of it as it takes to resolve it.
 *
 * @param side the actor that the claimant belongs to (part of, or armed wing of), or itself: actors
 *     of one side do not contest each other
 * @param sharePercent null where not stated
 * @param evidence all versions of it; of a claim as it was known at a time those that stood then
 */
public record Claim(
    String id,
    ControlKind kind,
    Level level,
    Polarity polarity,
    ActorName actor,
    ActorName side,
    BigDecimal sharePercent,
    Period period,
    ClaimStatus status,
    Life life,
    List<Evidence> evidence) {

  /**
   * An actor by slug and name, or one of those who are none: their ids cannot be slugs.
   *
   * @param id slug
   */
  public record ActorName(String id, String name) {

    static final ActorName NOBODY = new ActorName(":nobody", "nobody");
    static final ActorName UNKNOWN = new ActorName(":unknown", "somebody unknown");

    boolean isActor() {
      return !equals(NOBODY) && !equals(UNKNOWN);
    }
  }

  /**
   * How long a version was what we believed.
   *
   * @param version 1 for the first
   * @param supersededAt null where it still stands
   * @param said null before that was worked out
   */
  public record Life(int version, Instant recordedAt, Instant supersededAt, Said said) {

    public Life(int version, Instant recordedAt, Instant supersededAt) {
      this(version, recordedAt, supersededAt, null);
    }
  }

  /** When the first and the last of the sources that stand said so. */
  public record Said(Instant first, Instant last) {}

  /** The same of an actor that is known to be that one, and on that side. */
  Claim by(ActorName one, ActorName ofSide) {
    return new Claim(
        id, kind, level, polarity, one, ofSide, sharePercent, period, status, life, evidence);
  }

  /** A first version speaks as soon as its first source was known, a later one when recorded. */
  Optional<Claim> knownAt(Instant at) {
    var known = evidence.stream().filter(each -> each.stoodAt(at)).toList();
    var said = known.stream().filter(Evidence::supports).map(this::saidAt).sorted().toList();
    var begun = life.version == 1 || !at.isBefore(life.recordedAt);
    var over = life.supersededAt != null && !at.isBefore(life.supersededAt);
    if (status != ClaimStatus.ACCEPTED || !begun || over || said.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Claim(
            id,
            kind,
            level,
            polarity,
            actor,
            side,
            sharePercent,
            period,
            status,
            new Life(
                life.version,
                life.recordedAt,
                life.supersededAt,
                new Said(said.getFirst(), said.getLast())),
            known));
  }

  /** A version of evidence that only corrects another makes nothing of it newer. */
  private Instant saidAt(Evidence standing) {
    return evidence.stream()
        .filter(version -> version.id().equals(standing.id()))
        .map(version -> standing.knowledge().said(version.knowledge().recordedAt()))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** It says that somebody holds something; denials and plans say that they do not. */
  boolean isHolding() {
    return polarity == Polarity.ASSERTS && level != Level.NONE;
  }

  boolean isTaking() {
    return period.from() != null;
  }

  /**
   * The first day for which the claim speaks where it does not say since when: the day of which it
   * speaks, and for a source without any date the day on which the claim was known.
   */
  LocalDate observedFrom() {
    if (period.asOf() != null) {
      return period.asOf().earliest();
    }
    return period.end() == null ? knownOn() : period.end().earliest();
  }

  /** The last day for which the claim has a word of its own; later it is only not contradicted. */
  PartialDate newestDate() {
    if (period.asOf() != null) {
      return period.asOf();
    }
    return period.from() == null ? PartialDate.of(knownOn()) : period.begin();
  }

  /** The last day for which a source vouches; where it says that it goes on, the day it said so. */
  LocalDate vouchedUntil() {
    var word =
        period.to() != null && !period.isOpenEnded() ? period.to().latest() : newestDate().latest();
    return (period.isOpenEnded() || period.isUndated()) && lastSaid().isAfter(word)
        ? lastSaid()
        : word;
  }

  private LocalDate lastSaid() {
    return dayOf(life.said.last());
  }

  /** It says something of that day: what is said to have begun later does not. */
  boolean speaksFrom(LocalDate day) {
    return !(isTaking() ? period.begin().earliest() : observedFrom()).isAfter(day);
  }

  /** The days from which it says something else than the day before. */
  Set<LocalDate> turningDays() {
    var days = new HashSet<LocalDate>();
    if (isTaking()) {
      days.add(period.begin().earliest());
      days.add(period.begin().latest());
    } else {
      days.add(observedFrom());
    }
    if (period.end() != null) {
      days.add(period.end().latest().plusDays(1));
    }
    days.add(vouchedUntil().plusDays(1));
    return days;
  }

  /** When something of it came to be known, or was superseded. */
  Set<Instant> moments() {
    var moments = new HashSet<Instant>();
    moments.add(life.recordedAt);
    moments.add(life.supersededAt);
    for (var each : evidence) {
      moments.add(each.knowledge().begins());
      moments.add(each.knowledge().supersededAt());
    }
    moments.remove(null);
    return moments;
  }

  /** The best of those that speak for it. */
  Grade grade() {
    return supporting().map(Evidence::grade).min(Comparator.naturalOrder()).orElseThrow();
  }

  Stream<Evidence> supporting() {
    return evidence.stream().filter(Evidence::supports);
  }

  private LocalDate knownOn() {
    return dayOf(life.said.first());
  }

  private static LocalDate dayOf(Instant time) {
    return time.atZone(ZoneOffset.UTC).toLocalDate();
  }
}

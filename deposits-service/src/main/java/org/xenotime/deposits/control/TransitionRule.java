package org.xenotime.deposits.control;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.xenotime.deposits.control.Claim.ActorName;
import org.xenotime.deposits.control.Control.Holder;
import org.xenotime.deposits.control.Control.Since;
import org.xenotime.deposits.control.Control.State;
import org.xenotime.deposits.evidence.Grade;

/**
 * The rule that makes an answer of claims, policy {@code transition-1}; {@link RuleView} says it in
 * prose. Pure: the same claims give the same answer, in whatever order they come.
 */
public final class TransitionRule {

  static final String POLICY = "transition-1";

  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final Comparator<Claim> BY_SHARE =
      Comparator.comparing(
          Claim::sharePercent, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()));

  private TransitionRule() {}

  /** Who holds it, for one kind, on a day, by what was known at a time. */
  static Control resolve(
      ControlKind kind, Collection<Claim> claims, LocalDate on, Instant knownAt) {
    var known =
        claims.stream()
            .filter(claim -> claim.kind() == kind && claim.isHolding())
            .flatMap(claim -> claim.knownAt(knownAt).stream())
            .sorted(Comparator.comparing(Claim::id))
            .distinct()
            .toList();
    if (known.isEmpty()) {
      return Control.unknown(kind, "No claim of this kind was known.");
    }
    var turns = Timeline.of(known.stream().filter(c -> c.level().isWhole()).toList());
    return resolve(kind, turns, partsOn(known, turns, on), on);
  }

  private static Control resolve(
      ControlKind kind, List<Turn> turns, List<Claim> parts, LocalDate on) {
    var newest = Timeline.newest(turns, on);
    var holders = newest.stream().filter(turn -> !turn.hasEnded(on)).toList();
    var rivals =
        turns.stream()
            .filter(turn -> turn.isInDoubt(on))
            .filter(turn -> holders.stream().noneMatch(holder -> turn.isBy(holder.side())))
            .toList();
    if (!rivals.isEmpty()) {
      return inDoubt(kind, holders, rivals, on);
    }
    if (sides(holders) > 1) {
      return contested(kind, holders, tie(holders, on), on);
    }
    if (!holders.isEmpty()) {
      return heldByOne(kind, holders.getFirst(), parts, on);
    }
    if (!parts.isEmpty()) {
      return heldInParts(kind, parts);
    }
    return Control.unknown(
        kind,
        newest.isEmpty()
            ? "The claims speak of other days only."
            : newest.stream()
                .map(turn -> turn.names(on) + " held it until " + turn.end().orElseThrow())
                .collect(joining(", ", "", "; no claim says who came next.")));
  }

  /** The day is one of those between the earliest and the latest on which it changed hands. */
  private static Control inDoubt(
      ControlKind kind, List<Turn> holders, List<Turn> rivals, LocalDate on) {
    var turns = Stream.concat(holders.stream(), rivals.stream()).toList();
    var first = rivals.getFirst();
    if (turns.size() == 1 && !first.sourcesDisagree()) {
      return Control.unknown(
          kind,
          "%s came to hold it in %s; the source gives no day, and no claim says who held it before."
              .formatted(first.names(on), first.claims().getFirst().period().from().text()));
    }
    var before = sides(holders) > 1 ? tie(holders, on) + " " : "";
    var reason =
        rivals.stream()
            .map(turn -> change(turn, holders, on))
            .collect(joining(" ", before, " Until the latest day it counts as contested."));
    return contested(kind, turns, reason, on);
  }

  private static Control contested(
      ControlKind kind, List<Turn> turns, String reason, LocalDate on) {
    var claims = turns.stream().flatMap(turn -> turn.evidence(on).stream()).toList();
    // A side may be alone against a holder before it of whom no claim speaks.
    var likely = 1.0 / Math.max(2, sides(turns));
    return answer(kind, State.CONTESTED, null, claims, likely, null, reason);
  }

  private static long sides(List<Turn> turns) {
    return turns.stream().map(turn -> turn.side().id()).distinct().count();
  }

  /** They began as late as each other, and none has ended. */
  private static String tie(List<Turn> turns, LocalDate on) {
    var first = turns.getFirst();
    return "%s are each said to %s %s (%s), and no later taking decides between them."
        .formatted(
            names(turns, on),
            first.isSeenOnly() ? "have held it as of" : "have taken it",
            first.isSeenOnly() ? first.latest() : when(first),
            turns.stream()
                .flatMap(turn -> turn.claims().stream())
                .filter(claim -> first.isSeenOnly() ? seenOn(claim, first) : claim.isTaking())
                .map(Claim::id)
                .collect(joining(", ")));
  }

  private static boolean seenOn(Claim claim, Turn turn) {
    return claim.observedFrom().isEqual(turn.latest());
  }

  private static String when(Turn turn) {
    return turn.earliest().isEqual(turn.latest())
        ? "on " + turn.latest()
        : "between %s and %s".formatted(turn.earliest(), turn.latest());
  }

  private static String names(List<Turn> turns, LocalDate on) {
    return turns.stream().map(turn -> turn.names(on)).collect(joining(" and "));
  }

  private static String change(Turn turn, List<Turn> before, LocalDate on) {
    return "%s took it%s between %s and %s: %s (%s)."
        .formatted(
            turn.names(on),
            before.isEmpty() ? "" : " from " + names(before, on),
            turn.earliest(),
            turn.latest(),
            turn.sourcesDisagree() ? "the sources disagree about the day" : "no source has the day",
            turn.claims().stream().filter(Claim::isTaking).map(Claim::id).collect(joining(", ")));
  }

  private static Control heldByOne(ControlKind kind, Turn holder, List<Claim> parts, LocalDate on) {
    var evidence = holder.evidence(on);
    var others = parts.stream().filter(part -> !holder.isBy(part.side())).toList();
    var claims = Stream.concat(evidence.stream(), others.stream()).toList();
    var since = holder.isSeenOnly() ? null : new Since(holder.earliest(), holder.latest());
    var begun =
        since == null
            ? "Held by %s as of %s; no source says since when."
                .formatted(holder.names(on), holder.latest())
            : "Held by %s since %s; no other is known to have taken it."
                .formatted(holder.names(on), holder.latest());
    var shared = others.isEmpty() ? "" : " Others hold parts of it.";
    return answer(kind, State.HELD, leader(evidence), claims, 1.0, since, begun + shared);
  }

  private static Control heldInParts(ControlKind kind, List<Claim> parts) {
    var total =
        parts.stream()
            .map(Claim::sharePercent)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total.compareTo(ALL) > 0) {
      var sides = parts.stream().map(claim -> claim.side().id()).distinct().count();
      return answer(
          kind,
          State.CONTESTED,
          null,
          parts,
          1.0 / Math.max(2, sides),
          null,
          "The shares claimed add up to %s percent.".formatted(total.toPlainString()));
    }
    var largest = parts.stream().max(BY_SHARE).orElseThrow();
    var ahead =
        parts.stream()
            .filter(part -> BY_SHARE.compare(part, largest) == 0)
            .map(Claim::actor)
            .distinct()
            .count();
    var leads = parts.size() == 1 || (largest.sharePercent() != null && ahead == 1);
    return answer(
        kind,
        State.HELD,
        leads ? largest.actor() : null,
        parts,
        1.0,
        null,
        "Held in parts; who holds the rest is not claimed.");
  }

  /** The parts held on that day: begun, not ended, nor taken over with the whole by another. */
  private static List<Claim> partsOn(List<Claim> claims, List<Turn> turns, LocalDate on) {
    return claims.stream()
        .filter(claim -> claim.level() == Level.SHARED)
        .filter(
            part -> {
              var turn = part.isTaking() ? Turn.taken(List.of(part)) : Turn.seen(List.of(part));
              var takenOver =
                  turns.stream()
                      .filter(whole -> !whole.isBy(part.side()) && whole.isSettled(on))
                      .anyMatch(whole -> whole.earliest().isAfter(turn.latest()));
              return turn.isSettled(on) && !turn.hasEnded(on) && !takenOver;
            })
        .toList();
  }

  /** Who has most claims; of equals the one graded best, then the head of the side. */
  private static ActorName leader(List<Claim> claims) {
    return claims.stream()
        .collect(groupingBy(Claim::actor, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .min(
            Comparator.comparingInt((Map.Entry<ActorName, List<Claim>> e) -> -e.getValue().size())
                .thenComparing(e -> best(e.getValue()))
                .thenComparing(e -> !e.getKey().equals(e.getValue().getFirst().side()))
                .thenComparing(e -> e.getKey().id()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private static Grade best(List<Claim> claims) {
    return claims.stream().map(Claim::grade).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static Control answer(
      ControlKind kind,
      State state,
      ActorName leader,
      List<Claim> claims,
      double probability,
      Since since,
      String reason) {
    var holders =
        claims.stream()
            .map(claim -> new Holder(claim.actor(), claim.side(), probability))
            .distinct()
            .collect(collectingAndThen(toList(), List::copyOf));
    return new Control(
        kind,
        state,
        leader,
        holders,
        claims.stream().map(Claim::id).distinct().toList(),
        since,
        claims.stream()
            .map(claim -> claim.newestDate().latest())
            .max(Comparator.naturalOrder())
            .orElseThrow(),
        best(claims),
        reason);
  }
}

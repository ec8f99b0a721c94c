package org.xenotime.deposits.control;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who may hold something on a day by what is claimed, before anything is weighed. That a claim is
 * denied changes nothing here.
 *
 * @param turns of those who may hold the whole of it
 * @param parts of those who hold a part of it, or fight for it
 * @param told what the reason tells of, whether or not it speaks of the day itself
 * @param reason in a sentence
 */
record Situation(
    Shape shape, List<Turn> turns, List<Claim> parts, List<Claim> told, String reason) {

  enum Shape {
    /** No claim speaks of the day. */
    SILENT,
    /** One source with a vague date, and nobody is known to have held it before. */
    VAGUE,
    /** The day is one of those on which it may have changed hands. */
    IN_DOUBT,
    /** Sides that came to hold it on the same day. */
    TIED,
    /** A source says that it is fought for. */
    FOUGHT_FOR,
    /** One side holds it; others may hold parts. */
    HELD,
    /** Only parts are held. */
    PARTS
  }

  static Situation silent(String reason) {
    return new Situation(Shape.SILENT, List.of(), List.of(), List.of(), reason);
  }

  static Situation of(List<Turn> turns, List<Claim> parts, List<Claim> contenders, LocalDate on) {
    var newest = Timeline.newest(turns, on);
    var holders = newest.stream().filter(turn -> !turn.hasEnded(on)).toList();
    var rivals =
        turns.stream()
            .filter(turn -> turn.isInDoubt(on))
            .filter(turn -> holders.stream().noneMatch(holder -> turn.isBy(holder.side())))
            .toList();
    if (!rivals.isEmpty()) {
      return inDoubt(holders, rivals, on);
    }
    if (!contenders.isEmpty()) {
      return new Situation(Shape.FOUGHT_FOR, holders, contenders, contenders, fight(contenders));
    }
    if (sides(holders) > 1) {
      return new Situation(Shape.TIED, holders, List.of(), tied(holders), tie(holders, on));
    }
    if (!holders.isEmpty()) {
      return held(holders.getFirst(), parts, on);
    }
    return parts.isEmpty()
        ? new Situation(
            Shape.SILENT,
            List.of(),
            List.of(),
            newest.stream().flatMap(turn -> turn.evidence(on).stream()).toList(),
            ended(newest, on))
        : new Situation(
            Shape.PARTS,
            List.of(),
            parts,
            List.of(),
            "Held in parts; who holds the rest is not claimed.");
  }

  /** The day is one of those between the earliest and the latest on which it changed hands. */
  private static Situation inDoubt(List<Turn> holders, List<Turn> rivals, LocalDate on) {
    var turns = Stream.concat(holders.stream(), rivals.stream()).toList();
    var first = rivals.getFirst();
    if (turns.size() == 1 && !first.sourcesDisagree()) {
      return new Situation(
          Shape.VAGUE,
          turns,
          List.of(),
          first.claims(),
          "%s came to hold it in %s; the source gives no day, and no claim says who held it before."
              .formatted(first.names(on), first.claims().getFirst().period().from().text()));
    }
    var before = sides(holders) > 1 ? tie(holders, on) + " " : "";
    return new Situation(
        Shape.IN_DOUBT,
        turns,
        List.of(),
        Stream.concat(
                sides(holders) > 1 ? tied(holders).stream() : Stream.empty(),
                rivals.stream().flatMap(Situation::takings))
            .toList(),
        rivals.stream()
            .map(turn -> change(turn, holders, on))
            .collect(joining(" ", before, " Until the latest day it counts as contested.")));
  }

  private static Situation held(Turn holder, List<Claim> parts, LocalDate on) {
    var others = parts.stream().filter(part -> !holder.isBy(part.side())).toList();
    var always = holder.claims().stream().anyMatch(claim -> claim.period().hasAlwaysBeen());
    var begun =
        holder.isSeenOnly()
            ? "Held by %s as of %s; no source says since when."
                .formatted(holder.names(on), holder.latest())
            : "Held by %s since %s; no other is known to have taken it."
                .formatted(holder.names(on), always ? "ever" : holder.latest());
    return new Situation(
        Shape.HELD,
        List.of(holder),
        others,
        List.of(),
        begun + (others.isEmpty() ? "" : " Others hold parts of it."));
  }

  private static String ended(List<Turn> newest, LocalDate on) {
    return newest.isEmpty()
        ? "The claims speak of other days only."
        : newest.stream()
            .map(turn -> turn.names(on) + " held it until " + turn.end().orElseThrow())
            .collect(joining(", ", "", "; no claim says who came next."));
  }

  private static String fight(List<Claim> contenders) {
    return "It is said to be fought for by %s (%s)."
        .formatted(
            contenders.stream()
                .map(claim -> claim.actor().name())
                .distinct()
                .sorted()
                .collect(joining(" and ")),
            ids(contenders));
  }

  static long sides(List<Turn> turns) {
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
            ids(tied(turns)));
  }

  /** The claims by which they began as late as each other. */
  private static List<Claim> tied(List<Turn> turns) {
    var first = turns.getFirst();
    return turns.stream()
        .flatMap(turn -> turn.claims().stream())
        .filter(claim -> first.isSeenOnly() ? seenOn(claim, first) : claim.isTaking())
        .toList();
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
            ids(takings(turn).toList()));
  }

  private static Stream<Claim> takings(Turn turn) {
    return turn.claims().stream().filter(Claim::isTaking);
  }

  private static String ids(List<Claim> claims) {
    return claims.stream().map(Claim::id).collect(joining(", "));
  }
}

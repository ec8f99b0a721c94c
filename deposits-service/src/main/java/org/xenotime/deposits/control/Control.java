package org.xenotime.deposits.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xenotime.deposits.control.Claim.ActorName;
import org.xenotime.deposits.evidence.Grade;

/**
 * Who holds one kind of control on a day.
 *
 * @param leader null where nobody is ahead, or where nobody holds it
 * @param holders actors, nobody and unknown
 * @param supporting claims that speak for one of the holders
 * @param refuting claims that deny one, or have evidence against them
 * @param told claims that the reason tells of: beside those above such as say that it had not
 *     happened yet
 * @param since null where no source says since when
 * @param newest the newest date that any of the claims has a word of; null without claims
 * @param grade the best of the claims; null without claims
 */
record Control(
    ControlKind kind,
    State state,
    ActorName leader,
    List<Holder> holders,
    List<String> supporting,
    List<String> refuting,
    List<String> told,
    Since since,
    LocalDate newest,
    Grade grade,
    String reason) {

  enum State {
    HELD,
    CONTESTED,
    UNKNOWN;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How likely it is that somebody holds it.
   *
   * @param actor an actor, nobody or unknown
   */
  record Holder(ActorName actor, ActorName side, double probability) {

    static Holder unknown(double probability) {
      return new Holder(ActorName.UNKNOWN, ActorName.UNKNOWN, probability);
    }
  }

  /** The days between which it began; the same day twice where the sources agree on one. */
  record Since(LocalDate earliest, LocalDate latest) {}

  static Control unknown(ControlKind kind, String reason) {
    return new Control(
        kind,
        State.UNKNOWN,
        null,
        List.of(Holder.unknown(1)),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        reason);
  }

  /**
   * An answer that does not say since when.
   *
   * @param claims at least one, all of which speak for a holder
   */
  static Control of(
      ControlKind kind,
      State state,
      ActorName leader,
      List<Holder> holders,
      List<Claim> claims,
      List<String> refuting,
      String reason) {
    return new Control(
        kind,
        state,
        leader,
        holders,
        claims.stream().map(Claim::id).distinct().toList(),
        refuting,
        List.of(),
        null,
        claims.stream()
            .map(claim -> claim.newestDate().latest())
            .max(Comparator.naturalOrder())
            .orElseThrow(),
        best(claims),
        reason);
  }

  Control since(Since since) {
    return new Control(
        kind, state, leader, holders, supporting, refuting, told, since, newest, grade, reason);
  }

  /** That stands on what its reason tells of, too. */
  Control telling(List<Claim> claims) {
    return new Control(
        kind,
        state,
        leader,
        holders,
        supporting,
        refuting,
        claims.stream().map(Claim::id).distinct().toList(),
        since,
        newest,
        grade,
        reason);
  }

  /** All that it stands on. */
  List<String> claims() {
    return Stream.of(supporting, refuting, told).flatMap(List::stream).distinct().toList();
  }

  /** Who, how likely and by which claims; not how it is worded. */
  boolean isSameAs(Control other) {
    return state == other.state
        && Objects.equals(leader, other.leader)
        && holders.equals(other.holders)
        && claims().equals(other.claims());
  }

  /** Of state, leader and holders those that differ; that somebody is less likely is no change. */
  List<String> differences(Control other) {
    var differences = new ArrayList<String>();
    if (state != other.state) {
      differences.add("state");
    }
    if (!Objects.equals(leader, other.leader)) {
      differences.add("leader");
    }
    if (!names().equals(other.names())) {
      differences.add("holders");
    }
    return differences;
  }

  private Set<ActorName> names() {
    return holders.stream()
        .map(Holder::actor)
        .filter(actor -> !actor.equals(ActorName.UNKNOWN))
        .collect(Collectors.toSet());
  }

  /** Explicitly nobody holds it. */
  boolean isHeldByNobody() {
    return state == State.HELD
        && leader == null
        && holders.stream()
            .max(Comparator.comparingDouble(Holder::probability))
            .filter(likeliest -> likeliest.actor().equals(ActorName.NOBODY))
            .isPresent();
  }

  /** Of one side: who has most claims; of equals the one graded best, then the head of the side. */
  static ActorName leader(List<Claim> claims) {
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
}

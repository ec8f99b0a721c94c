package org.xenotime.deposits.control;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.xenotime.deposits.control.Claim.ActorName;
import org.xenotime.deposits.control.Claim.Life;
import org.xenotime.deposits.control.Claim.Said;
import org.xenotime.deposits.evidence.Evidence;
import org.xenotime.deposits.evidence.Grade;
import org.xenotime.deposits.evidence.Knowledge;
import org.xenotime.deposits.evidence.Stance;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.period.Period;

/**
 * What would change an answer. Pure.
 *
 * @param claims without which the state or the leader would be another
 * @param denials how many independent sources of grade B2 that deny the leader it would take; empty
 *     where none is ahead, or where that many would not do
 */
record Sensitivity(List<Without> claims, OptionalInt denials, Denied denied, String text) {

  private static final int MOST_CLAIMS = 50;
  private static final int MOST_DENIALS = 9;
  private static final Grade B2 = new Grade('B', 2);

  /** What would be answered without one claim; the leader may be null. */
  record Without(String claim, Control.State state, ActorName leader) {}

  /** What would be answered then; null where nothing would. */
  record Denied(Control.State state, ActorName leader) {}

  static Sensitivity of(Rule rule, Account account, LocalDate on) {
    var answer = rule.answer(account, on);
    var claims =
        answer.claims().stream()
            .limit(MOST_CLAIMS)
            .map(id -> without(rule, account, on, id))
            .filter(other -> !isSame(answer, other.state, other.leader))
            .toList();
    var denials =
        answer.leader() == null
            ? OptionalInt.empty()
            : IntStream.rangeClosed(1, MOST_DENIALS)
                .filter(n -> !isSame(answer, denied(rule, account, on, answer, n)))
                .findFirst();
    var denied = denials.isEmpty() ? null : denied(rule, account, on, answer, denials.getAsInt());
    return new Sensitivity(claims, denials, denied, text(answer, claims, denials, denied));
  }

  private static Without without(Rule rule, Account account, LocalDate on, String id) {
    var other = rule.answer(account.only(claim -> !claim.id().equals(id)), on);
    return new Without(id, other.state(), other.leader());
  }

  private static Denied denied(
      Rule rule, Account account, LocalDate on, Control answer, int sources) {
    var denials =
        IntStream.rangeClosed(1, sources)
            .mapToObj(n -> denial(account.kind(), answer, on, n))
            .toList();
    var other = rule.answer(account.with(denials), on);
    return new Denied(other.state(), other.leader());
  }

  private static Claim denial(ControlKind kind, Control answer, LocalDate on, int number) {
    var at = on.atStartOfDay(ZoneOffset.UTC).toInstant();
    var side =
        answer.holders().stream()
            .filter(holder -> holder.actor().equals(answer.leader()))
            .map(Control.Holder::side)
            .findFirst()
            .orElse(answer.leader());
    var id = ":denial-" + number;
    return new Claim(
        id,
        kind,
        Level.FULL,
        Polarity.DENIES,
        answer.leader(),
        side,
        null,
        new Period(null, null, PartialDate.of(on)),
        ClaimStatus.ACCEPTED,
        new Life(1, Instant.EPOCH, null, new Said(at, at)),
        List.of(new Evidence(id, Stance.SUPPORTS, B2, id, false, new Knowledge(null, at, null))));
  }

  private static boolean isSame(Control answer, Denied other) {
    return isSame(answer, other.state, other.leader);
  }

  private static boolean isSame(Control answer, Control.State state, ActorName leader) {
    return answer.state() == state && Objects.equals(answer.leader(), leader);
  }

  private static String text(
      Control answer, List<Without> claims, OptionalInt denials, Denied denied) {
    if (answer.claims().isEmpty()) {
      return "No claim speaks of the day: one with evidence would.";
    }
    var one =
        claims.isEmpty()
            ? "No single claim decides."
            : claims.stream()
                .map(
                    other ->
                        "Without %s it would be %s."
                            .formatted(other.claim, words(other.state, other.leader)))
                .collect(joining(" "));
    if (answer.leader() == null) {
      return one;
    }
    return one
        + (denials.isEmpty()
            ? " No denial by up to %d independent sources of grade B2 would change it."
                .formatted(MOST_DENIALS)
            : " Denied by %d independent source%s of grade B2 it would be %s."
                .formatted(
                    denials.getAsInt(),
                    denials.getAsInt() == 1 ? "" : "s",
                    words(denied.state, denied.leader)));
  }

  private static String words(Control.State state, ActorName leader) {
    return switch (state) {
      case HELD -> leader == null ? "held without a leader" : "held by " + leader.name();
      case CONTESTED ->
          "contested" + (leader == null ? "" : " with %s ahead".formatted(leader.name()));
      case UNKNOWN -> "unknown";
    };
  }
}

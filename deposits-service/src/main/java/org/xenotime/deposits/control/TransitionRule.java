package org.xenotime.deposits.control;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.xenotime.deposits.control.Claim.ActorName;
import org.xenotime.deposits.control.Control.Holder;
import org.xenotime.deposits.control.Control.State;

/**
 * The first rule, policy {@code transition-1}: nothing is weighed, sides that contest each other
 * are equally likely. {@link PolicyProse} says it in prose.
 */
final class TransitionRule implements Rule {

  static final String POLICY = "transition-1";

  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final Comparator<Claim> BY_SHARE =
      Comparator.comparing(
          Claim::sharePercent, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()));

  /** Who holds it, for one kind, on a day, by what was known at a time. */
  static Control resolve(
      ControlKind kind, Collection<Claim> claims, LocalDate on, Instant knownAt) {
    return new TransitionRule().answer(Account.of(kind, claims, knownAt), on);
  }

  @Override
  public String version() {
    return POLICY;
  }

  @Override
  public Control answer(Account account, LocalDate on) {
    var situation = account.on(on);
    var answer =
        switch (situation.shape()) {
          case SILENT, VAGUE -> Control.unknown(account.kind(), situation.reason());
          case IN_DOUBT, TIED, FOUGHT_FOR -> contested(account.kind(), situation, on);
          case HELD -> held(account.kind(), situation, on);
          case PARTS -> heldInParts(account.kind(), situation);
        };
    return answer.telling(situation.told());
  }

  private static Control contested(ControlKind kind, Situation situation, LocalDate on) {
    var claims =
        Stream.concat(
                situation.turns().stream().flatMap(turn -> turn.evidence(on).stream()),
                situation.parts().stream())
            .toList();
    var sides = claims.stream().map(claim -> claim.side().id()).distinct().count();
    // A side may be alone against a holder before it of whom no claim speaks.
    var likely = 1.0 / Math.max(2, sides);
    return answer(kind, State.CONTESTED, null, claims, likely, situation.reason());
  }

  private static Control held(ControlKind kind, Situation situation, LocalDate on) {
    var holder = situation.turns().getFirst();
    var evidence = holder.evidence(on);
    if (holder.side().equals(ActorName.UNKNOWN)) {
      return Control.unknown(kind, situation.reason());
    }
    var claims = Stream.concat(evidence.stream(), situation.parts().stream()).toList();
    var leader = holder.side().isActor() ? Control.leader(evidence) : null;
    return answer(kind, State.HELD, leader, claims, 1.0, situation.reason()).since(holder.since());
  }

  private static Control heldInParts(ControlKind kind, Situation situation) {
    var parts = situation.parts();
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
    return answer(kind, State.HELD, leads ? largest.actor() : null, parts, 1.0, situation.reason());
  }

  private static Control answer(
      ControlKind kind,
      State state,
      ActorName leader,
      List<Claim> claims,
      double probability,
      String reason) {
    var holders =
        claims.stream()
            .map(claim -> new Holder(claim.actor(), claim.side(), probability))
            .distinct()
            .collect(collectingAndThen(toList(), List::copyOf));
    return Control.of(kind, state, leader, holders, claims, List.of(), reason);
  }
}

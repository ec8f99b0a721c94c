package org.xenotime.deposits.control;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.xenotime.deposits.control.Claim.ActorName;
import org.xenotime.deposits.control.Control.State;
import org.xenotime.deposits.control.Situation.Shape;

/**
 * Who may hold something follows from what is claimed, as in {@link TransitionRule}; how likely
 * each is follows from the weight of the evidence for and against it.
 */
record WeighedRule(WeighingPolicy policy) implements Rule {

  static final WeighedRule CURRENT = new WeighedRule(WeighingPolicy.WEIGHED_2);

  @Override
  public String version() {
    return policy.version();
  }

  @Override
  public Control answer(Account account, LocalDate on) {
    var situation = account.on(on);
    var scales = new Scales(policy, account, on);
    var answer =
        switch (situation.shape()) {
          case SILENT, VAGUE -> Control.unknown(account.kind(), situation.reason());
          case IN_DOUBT, TIED, FOUGHT_FOR -> between(scales, situation);
          case HELD -> held(scales, situation);
          case PARTS -> HeldInParts.answer(scales, situation);
        };
    return answer.telling(situation.told());
  }

  /** Several may have the whole of it, or one against a holder of whom no claim speaks. */
  private Control between(Scales scales, Situation situation) {
    var odds = Odds.of(scales, stakes(scales, situation));
    var first = odds.likeliest();
    var decided =
        situation.shape() != Shape.IN_DOUBT
            && odds.stakes().size() > 1
            && odds.secondSide() < policy.contestedFrom() * odds.of(first)
            && odds.of(first) >= policy.heldFrom();
    return answer(
        scales,
        decided ? held(first) : State.CONTESTED,
        odds.isAhead(first) ? first : null,
        odds,
        situation.reason()
            + (decided
                ? " But what speaks for %s weighs more.".formatted(first.side().name())
                : ""));
  }

  private Control held(Scales scales, Situation situation) {
    var turn = situation.turns().getFirst();
    var holder = Stake.of(turn, scales.on());
    var odds = Odds.of(scales, List.of(holder));
    var enough = odds.of(holder) >= policy.heldFrom();
    var shared =
        situation.parts().isEmpty() ? odds : HeldInParts.shared(scales, odds, situation.parts());
    var answer =
        answer(
            scales,
            enough ? held(holder) : State.UNKNOWN,
            enough ? holder : null,
            shared,
            situation.reason() + (enough ? "" : " " + tooLittle(scales, odds, holder)));
    return enough ? answer.since(turn.since()) : answer;
  }

  /** By whom nobody knows is nothing that is known. */
  private static State held(Stake stake) {
    return stake.side().equals(ActorName.UNKNOWN) ? State.UNKNOWN : State.HELD;
  }

  private static List<Stake> stakes(Scales scales, Situation situation) {
    var on = scales.on();
    var bySide = new LinkedHashMap<ActorName, Stake>();
    Stream.concat(
            situation.turns().stream().map(turn -> Stake.of(turn, on)),
            situation.parts().stream()
                .collect(groupingBy(Claim::side, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(parts -> Stake.of(parts, on)))
        .forEach(stake -> bySide.merge(stake.side(), stake, WeighedRule::both));
    return List.copyOf(bySide.values());
  }

  private static Stake both(Stake one, Stake other) {
    var claims =
        Stream.concat(one.claims().stream(), other.claims().stream())
            .distinct()
            .sorted(Comparator.comparing(Claim::id))
            .toList();
    var since = one.since().isBefore(other.since()) ? one.since() : other.since();
    return new Stake(one.side(), claims, since, Math.min(one.years(), other.years()));
  }

  static Control answer(Scales scales, State state, Stake leader, Odds odds, String reason) {
    var claims = odds.stakes().stream().flatMap(stake -> stake.claims().stream()).toList();
    var leading =
        leader == null || !leader.side().isActor() || leader.claims().isEmpty()
            ? null
            : odds.leaderOf(leader);
    if (claims.isEmpty()) {
      return Control.unknown(scales.account().kind(), reason);
    }
    return Control.of(
        scales.account().kind(),
        state,
        state == State.UNKNOWN ? null : leading,
        odds.holders(),
        claims,
        refuting(scales, odds.stakes()),
        reason);
  }

  private static List<String> refuting(Scales scales, List<Stake> stakes) {
    return stakes.stream()
        .flatMap(
            stake ->
                Stream.concat(
                    scales.denials(stake).stream(),
                    stake.claims().stream()
                        .filter(claim -> claim.evidence().stream().anyMatch(e -> !e.supports()))))
        .map(Claim::id)
        .distinct()
        .sorted()
        .collect(collectingAndThen(toList(), List::copyOf));
  }

  private String tooLittle(Scales scales, Odds odds, Stake holder) {
    var why = new ArrayList<String>();
    if (holder.years() > 0) {
      why.add("the newest word of it is %d years old".formatted(holder.years()));
    }
    var refuting = refuting(scales, List.of(holder));
    if (!refuting.isEmpty()) {
      why.add("there is evidence against it (%s)".formatted(String.join(", ", refuting)));
    }
    return "That is only %.2f likely, less than the %.2f that it takes%s."
        .formatted(
            odds.of(holder),
            policy.heldFrom(),
            why.isEmpty() ? "" : why.stream().collect(joining(" and ", ": ", "")));
  }
}

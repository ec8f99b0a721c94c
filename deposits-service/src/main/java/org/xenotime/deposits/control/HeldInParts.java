package org.xenotime.deposits.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xenotime.deposits.control.Claim.ActorName;
import org.xenotime.deposits.control.Control.State;

/**
 * Shares: of the part that a side is said to hold it has as much as is likely that it has any; who
 * holds the rest is unknown. A part of unknown size is as much as each other such part.
 */
final class HeldInParts {

  private static final double ALL = 100;
  private static final double NEARLY = 1e-9;

  private HeldInParts() {}

  static Control answer(Scales scales, Situation situation) {
    var stakes = stakes(scales, situation.parts());
    var stated = new LinkedHashMap<ActorName, BigDecimal>();
    stakes.forEach(stake -> stated.put(stake.side(), share(scales, stake)));
    var total =
        stated.values().stream()
            .filter(share -> share != null)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var odds = masses(scales, stakes, 0);
    var contested = total.doubleValue() > ALL;
    var likely =
        stakes.stream().anyMatch(stake -> single(scales, stake) >= scales.policy().heldFrom());
    if (contested) {
      return WeighedRule.answer(
          scales,
          State.CONTESTED,
          leader(stakes, odds, stated),
          odds,
          "The shares claimed add up to %s percent.".formatted(total.toPlainString()));
    }
    return WeighedRule.answer(
        scales,
        likely ? State.HELD : State.UNKNOWN,
        leader(stakes, odds, stated),
        odds,
        situation.reason()
            + (likely ? "" : " What is claimed of them is no longer likely enough."));
  }

  /** Who has the whole leaves to others what they are said to have of it. */
  static Odds shared(Scales scales, Odds whole, List<Claim> parts) {
    var stakes = stakes(scales, parts);
    var of = masses(scales, stakes, 1);
    var taken = of.likely().values().stream().mapToDouble(Double::doubleValue).sum();
    var likely = new LinkedHashMap<ActorName, Double>();
    whole.likely().forEach((side, probability) -> likely.put(side, probability * (1 - taken)));
    of.likely().forEach((side, mass) -> likely.merge(side, mass, Double::sum));
    var all = Stream.concat(whole.stakes().stream(), stakes.stream()).toList();
    return new Odds(scales, all, likely);
  }

  /**
   * What each has.
   *
   * @param others how many more hold a part of unknown size
   */
  private static Odds masses(Scales scales, List<Stake> stakes, int others) {
    var likely = new LinkedHashMap<ActorName, Double>();
    stakes.forEach(
        stake -> {
          var share = share(scales, stake);
          likely.put(
              stake.side(), share == null ? 0 : share.doubleValue() / ALL * single(scales, stake));
        });
    var sum = likely.values().stream().mapToDouble(Double::doubleValue).sum();
    if (sum > 1) {
      likely.replaceAll((side, mass) -> mass / sum);
    }
    var unsized = stakes.stream().filter(stake -> share(scales, stake) == null).toList();
    var left = Math.max(0, 1 - sum) / (unsized.size() + 1 + others);
    unsized.forEach(stake -> likely.put(stake.side(), left * single(scales, stake)));
    return new Odds(scales, stakes, likely);
  }

  private static List<Stake> stakes(Scales scales, List<Claim> parts) {
    return parts.stream()
        .collect(groupingBy(Claim::side, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(claims -> Stake.of(claims, scales.on()))
        .filter(stake -> !stake.claims().isEmpty())
        .toList();
  }

  private static double single(Scales scales, Stake stake) {
    return 1 / (1 + Math.exp(-scales.score(stake)));
  }

  /** Of each actor of the side as its best graded claim states it; null where none does. */
  private static BigDecimal share(Scales scales, Stake stake) {
    var best = new LinkedHashMap<ActorName, Claim>();
    stake.claims().stream()
        .filter(claim -> claim.sharePercent() != null)
        .sorted(
            Comparator.comparingDouble((Claim claim) -> -scales.policy().weight(claim.grade()))
                .thenComparing(claim -> claim.newestDate().latest(), Comparator.reverseOrder())
                .thenComparing(Claim::id))
        .forEach(claim -> best.putIfAbsent(claim.actor(), claim));
    return best.values().stream().map(Claim::sharePercent).reduce(BigDecimal::add).orElse(null);
  }

  private static Stake leader(List<Stake> stakes, Odds odds, Map<ActorName, BigDecimal> stated) {
    var bySize = new ArrayList<>(stakes);
    bySize.sort(Comparator.comparingDouble(stake -> -odds.of(stake)));
    var first = bySize.getFirst();
    var alone = bySize.size() == 1;
    var ahead = !alone && odds.of(first) > odds.of(bySize.get(1)) + NEARLY;
    return alone || (ahead && stated.get(first.side()) != null) ? first : null;
  }
}

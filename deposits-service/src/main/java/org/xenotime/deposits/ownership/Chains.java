package org.xenotime.deposits.ownership;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.xenotime.deposits.ownership.Share.Owning;

/**
 * Follows shares upwards: what is owned of a deposit by whom, and of these by whom, to those of
 * whom no owner is known. Shares are multiplied along a chain. What no chain accounts for is kept
 * as rest, with its reason, so that everything adds up to 100 percent.
 *
 * <p>A chain never passes an actor twice. What it would pass on to one that it has passed already
 * goes round in a circle, and stays in the rest: so a company's shares in itself are nobody's.
 */
final class Chains {

  /** Chains that are followed at most; what others would add is rest. */
  static final int MOST = 1_000;

  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final MathContext EXACT = MathContext.DECIMAL128;

  private final Map<Party, List<Owning>> owners = new LinkedHashMap<>();
  private final List<Chain> chains = new ArrayList<>();
  private final Map<Place, BigDecimal> rest = new LinkedHashMap<>();
  private final TreeSet<String> overstated = new TreeSet<>();
  private int ends;

  private Chains(List<Share> shares) {
    shares.stream()
        .collect(groupingBy(Share::owned, LinkedHashMap::new, toList()))
        .forEach((owned, ofOne) -> owners.put(owned, scaled(owned.id(), Share.owners(ofOne))));
  }

  /**
   * What is claimed to be owned of the deposit itself.
   *
   * @param percent null where not stated
   */
  record Stake(Party actor, BigDecimal percent, List<String> claims) {}

  /**
   * From the deposit to somebody of whom no owner is known.
   *
   * @param percent of the deposit; null where a share on the way is not stated
   */
  record Chain(BigDecimal percent, List<Step> steps) {
    Party holder() {
      return steps.getLast().actor();
    }
  }

  /**
   * One actor of a chain.
   *
   * @param percent of what comes before it in the chain; null where not stated
   * @param claims those that it stands on; only for the first
   * @param relations those that it stands on; not for the first
   */
  record Step(Party actor, BigDecimal percent, List<String> claims, List<String> relations) {}

  /** Why a share is nobody's that we know. */
  enum Why {
    NOT_CLAIMED,
    NOT_STATED,
    CIRCLE,
    TOO_MANY
  }

  /**
   * A share that no chain accounts for.
   *
   * @param of the actor whose owners are not all known; null for the deposit itself
   */
  record Rest(Party of, Why why, BigDecimal percent) {}

  /**
   * @param overstated ids of actors of whom more than 100 percent is claimed; the shares in them
   *     are scaled to 100. The deposit itself is the empty text
   */
  record Answer(List<Chain> chains, List<Rest> rest, List<String> overstated) {}

  private record Place(Party of, Why why) {}

  static Answer follow(List<Stake> stakes, List<Share> shares) {
    var chains = new Chains(shares);
    var first =
        chains.scaled(
            "",
            stakes.stream()
                .map(stake -> new Owning(stake.actor(), stake.percent(), stake.claims()))
                .toList());
    first.forEach(
        stake ->
            chains.climb(
                stake.owner(),
                stake.percent(),
                List.of(new Step(stake.owner(), stake.percent(), stake.relations(), List.of()))));
    chains.leave(null, ALL, first);
    return new Answer(
        List.copyOf(chains.chains),
        chains.rest.entrySet().stream()
            .filter(entry -> entry.getValue().signum() > 0)
            .map(e -> new Rest(e.getKey().of(), e.getKey().why(), e.getValue()))
            .sorted(Comparator.comparing(Rest::percent).reversed())
            .toList(),
        List.copyOf(chains.overstated));
  }

  private void climb(Party actor, BigDecimal percent, List<Step> steps) {
    var above = owners.getOrDefault(actor, List.of());
    if (ends >= MOST) {
      add(actor, Why.TOO_MANY, percent);
      return;
    }
    if (above.isEmpty()) {
      ends++;
      chains.add(new Chain(percent, steps));
      return;
    }
    for (var owning : above) {
      var share = part(percent, owning.percent());
      if (steps.stream().anyMatch(step -> step.actor().equals(owning.owner()))) {
        ends++;
        add(actor, Why.CIRCLE, share);
      } else {
        var further = new ArrayList<>(steps);
        further.add(new Step(owning.owner(), owning.percent(), List.of(), owning.relations()));
        climb(owning.owner(), share, List.copyOf(further));
      }
    }
    leave(actor, percent, above);
  }

  /** What the stated shares leave of it: others own it without a stated share, or nobody knows. */
  private void leave(Party of, BigDecimal percent, List<Owning> owners) {
    var left = ALL.subtract(total(owners));
    var unstated = owners.stream().anyMatch(owning -> owning.percent() == null);
    add(of, unstated ? Why.NOT_STATED : Why.NOT_CLAIMED, part(percent, left));
  }

  private void add(Party of, Why why, BigDecimal percent) {
    if (percent != null) {
      rest.merge(new Place(of, why), percent, BigDecimal::add);
    }
  }

  /** Sources that together claim more than there is are taken by their proportions. */
  private List<Owning> scaled(String owned, List<Owning> owners) {
    var total = total(owners);
    if (total.compareTo(ALL) <= 0) {
      return owners;
    }
    overstated.add(owned);
    return owners.stream()
        .map(
            owning ->
                new Owning(
                    owning.owner(),
                    owning.percent() == null
                        ? null
                        : owning.percent().multiply(ALL).divide(total, EXACT),
                    owning.relations()))
        .toList();
  }

  private static BigDecimal total(List<Owning> owners) {
    return owners.stream()
        .map(Owning::percent)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal part(BigDecimal percent, BigDecimal share) {
    return percent == null || share == null
        ? null
        : percent.multiply(share, EXACT).divide(ALL, EXACT);
  }
}

package org.xenotime.deposits.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xenotime.deposits.control.Claim.ActorName;
import org.xenotime.deposits.site.SiteRef;
import org.xenotime.deposits.site.Sites;

/** Who owns a deposit itself on a day, for those who ask who stands behind the owners. */
@ApplicationScoped
public class Ownership {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final Sites sites;
  private final WhoControls whoControls;

  Ownership(Sites sites, WhoControls whoControls) {
    this.sites = sites;
    this.whoControls = whoControls;
  }

  /**
   * The answer of the control of a deposit for the kind ownership.
   *
   * @param deposit its id by what was known then
   * @param state held, contested or unknown
   * @param reason in a sentence
   */
  public record Owned(String deposit, String state, String reason, List<Stake> stakes) {}

  /**
   * What one actor owns by the claims that hold on the day.
   *
   * @param actor id
   * @param percent null where not stated
   * @param claims their ids, the one that states the share first
   */
  public record Stake(String actor, String name, BigDecimal percent, List<String> claims) {}

  /** In two statements; empty where there is no such deposit. */
  public Optional<Owned> of(String deposit, LocalDate on, Instant knownAt) {
    return sites.bySlug(deposit, knownAt).map(site -> of(site, on, knownAt));
  }

  private Owned of(SiteRef site, LocalDate on, Instant knownAt) {
    var known = whoControls.own(site, on, knownAt);
    var control = known.find(ControlKind.OWNERSHIP, Rules.require(null), on).control();
    var holding =
        known.rows(control.supporting()).stream()
            .flatMap(row -> row.claim().knownAt(knownAt).stream())
            .filter(Claim::isHolding)
            .filter(claim -> claim.actor().isActor())
            .collect(Collectors.groupingBy(Claim::actor, LinkedHashMap::new, Collectors.toList()));
    return new Owned(
        site.slug(),
        control.state().id(),
        control.reason(),
        holding.entrySet().stream().map(e -> stake(e.getKey(), e.getValue())).toList());
  }

  /** A claim that states a share goes before one that does not, the newer before the older. */
  private static Stake stake(ActorName actor, List<Claim> claims) {
    var sorted =
        claims.stream()
            .sorted(
                Comparator.comparing((Claim claim) -> percent(claim) == null)
                    .thenComparing(claim -> claim.newestDate().latest(), Comparator.reverseOrder())
                    .thenComparing(Claim::grade)
                    .thenComparing(Claim::id))
            .toList();
    return new Stake(
        actor.id(),
        actor.name(),
        percent(sorted.getFirst()),
        sorted.stream().map(Claim::id).distinct().toList());
  }

  private static BigDecimal percent(Claim claim) {
    return claim.sharePercent() == null && claim.level() == Level.FULL ? ALL : claim.sharePercent();
  }
}

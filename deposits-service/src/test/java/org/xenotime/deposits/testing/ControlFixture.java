package org.xenotime.deposits.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.xenotime.deposits.actor.ActorRef;
import org.xenotime.deposits.control.ControlClaims;
import org.xenotime.deposits.control.ControlKind;
import org.xenotime.deposits.control.HolderKind;
import org.xenotime.deposits.control.Level;
import org.xenotime.deposits.control.NewClaim;
import org.xenotime.deposits.control.NewClaim.Held;
import org.xenotime.deposits.control.NewClaim.HeldBy;
import org.xenotime.deposits.control.NewClaim.Subject;
import org.xenotime.deposits.control.Polarity;
import org.xenotime.deposits.evidence.Grade;
import org.xenotime.deposits.evidence.NewEvidence;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.site.NewSite;
import org.xenotime.deposits.site.NewSite.Geology;
import org.xenotime.deposits.site.NewSite.History;
import org.xenotime.deposits.site.NewSite.Identity;
import org.xenotime.deposits.site.NewSite.Place;
import org.xenotime.deposits.site.NewSite.Quality;
import org.xenotime.deposits.site.SiteRef;
import org.xenotime.deposits.site.Sites;

/** Places that nobody else has, and what is claimed of them. */
@ApplicationScoped
public class ControlFixture {

  private final Sites sites;
  private final ControlClaims claims;
  private final ActorFixture actors;

  ControlFixture(Sites sites, ControlClaims claims, ActorFixture actors) {
    this.sites = sites;
    this.claims = claims;
    this.actors = actors;
  }

  public SiteRef area(String name) {
    return place(name, Place.in("MMR", null));
  }

  public SiteRef inside(SiteRef area, String name) {
    return place(name, Place.in("MMR", null).within(area));
  }

  private SiteRef place(String name, Place place) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                sites.add(
                    new NewSite(
                        new Identity(
                            List.of("place-" + UUID.randomUUID().toString().substring(0, 8)),
                            name,
                            List.of(),
                            "area",
                            actors.source()),
                        place,
                        Geology.unknown(),
                        History.unknown(),
                        Quality.good())));
  }

  /** That an actor holds all the territory of it; gives the id of the claim. */
  public String holds(ActorRef actor, SiteRef site, Period period) {
    return claim(HeldBy.actor(actor), ControlKind.TERRITORY, site, period, "2021-07-01");
  }

  /** That nobody, or somebody unknown, does. */
  public String holds(HolderKind nobody, SiteRef site, Period period) {
    return claim(
        new HeldBy(nobody, null, "It says so."), ControlKind.TERRITORY, site, period, "2021-07-01");
  }

  /**
   * A claim by one source that nobody has judged.
   *
   * @param published null where it carries no date
   */
  public String claim(HeldBy by, ControlKind kind, SiteRef site, Period period, String published) {
    var id = "told-" + UUID.randomUUID().toString().substring(0, 8);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                claims.record(
                    List.of(
                        new NewClaim(
                            id,
                            new Subject(site, site.name(), null),
                            by,
                            new Held(kind, kind.id(), Level.FULL, Polarity.ASSERTS, null),
                            period,
                            null,
                            List.of(
                                NewEvidence.supporting(
                                    actors.source(),
                                    Grade.NOT_JUDGED,
                                    published == null ? null : PartialDate.parse(published)))))));
    return id;
  }
}

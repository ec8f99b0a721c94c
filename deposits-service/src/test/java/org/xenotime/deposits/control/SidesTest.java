package org.xenotime.deposits.control;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.actor.ActorRef;
import org.xenotime.deposits.control.NewClaim.Held;
import org.xenotime.deposits.control.NewClaim.HeldBy;
import org.xenotime.deposits.control.NewClaim.Subject;
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
import org.xenotime.deposits.site.Sites;
import org.xenotime.deposits.testing.ActorFixture;
import org.xenotime.deposits.testing.PostgresResource;

/** Who is on whose side decides who contests whom, and has its days and its times of knowledge. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SidesTest {

  private static final String TERRITORY = "controls.find { it.kind == 'territory' }.";

  @Inject Sites sites;
  @Inject ActorFixture actors;
  @Inject ControlClaims claims;
  @Inject EntityManager entities;

  private final String place = "sides-" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void whoIsPartOfAnotherContestsItOnlyOnceItHasLeft() {
    var army = actors.company("Army");
    var battalion = actors.company("Battalion");
    actors.partOf(
        battalion, army, new Period(PartialDate.parse("2020"), PartialDate.parse("2022"), null));
    claimed(army, battalion, Period.from("2021-06-01"));
    control("2022-01-01")
        .body(TERRITORY + "state", equalTo("held"))
        .body(
            TERRITORY + "holders.findAll { it.actor }.actor.id",
            containsInAnyOrder(army.slug(), battalion.slug()));
    control("2023-06-01").body(TERRITORY + "state", equalTo("contested"));
    control("2022-01-01&knownAt=2022-06-01T00:00:00Z")
        .body(TERRITORY + "state", equalTo("contested"));
  }

  @Test
  void actorsThatProvedToBeOneDoNotContestEachOther() {
    var old = actors.company("Old");
    var one = actors.company("One");
    claimed(old, one, Period.from("2021-06-01"));
    control("2022-01-01").body(TERRITORY + "state", equalTo("contested"));
    merge(old, one);
    control("2022-01-01")
        .body(TERRITORY + "state", equalTo("held"))
        .body(TERRITORY + "leader", equalTo(one.slug()))
        .body(TERRITORY + "holders.findAll { it.actor }.actor.id", contains(one.slug()))
        .body("claims.id", hasItems(place + "-a", place + "-b"));
    control("2022-01-01&knownAt=2023-01-01T00:00:00Z")
        .body(TERRITORY + "state", equalTo("contested"));
    given()
        .queryParam("actor", one.slug())
        .get("/api/v1/control-claims")
        .then()
        .body("items.id", hasItems(place + "-a", place + "-b"));
    given()
        .get("/api/v1/actors/" + one.slug())
        .then()
        .body("claims.id", containsInAnyOrder(place + "-a", place + "-b"))
        .body("claims[0].grade.text", equalTo("F6"))
        .body("claims[0].status", equalTo("accepted"))
        .body("claims[0].period.from.text", equalTo("2021-06-01"))
        .body("claims[0].source.citation", equalTo("https://example.org/actors"));
  }

  private void claimed(ActorRef first, ActorRef second, Period period) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var source = actors.source();
              var site =
                  sites.add(
                      new NewSite(
                          new Identity(List.of(place), "Place", List.of(), "area", source),
                          Place.in("MMR", null),
                          Geology.unknown(),
                          History.unknown(),
                          Quality.good()));
              var subject = new Subject(site, "Place", null);
              claims.record(
                  List.of(
                      claim(place + "-a", subject, first, period, source),
                      claim(place + "-b", subject, second, period, source)));
            });
  }

  private static NewClaim claim(
      String id, Subject subject, ActorRef actor, Period period, long source) {
    return new NewClaim(
        id,
        subject,
        HeldBy.actor(actor),
        new Held(ControlKind.TERRITORY, "territory", Level.FULL, Polarity.ASSERTS, null),
        period,
        null,
        List.of(NewEvidence.supporting(source, Grade.NOT_JUDGED, PartialDate.parse("2021-07-01"))));
  }

  private void merge(ActorRef actor, ActorRef into) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery(
                        """
                        insert into actor_merge (actor_id, into_id, source_id, reason, recorded_by)
                        values (:actor, :into, :source, 'Same address', 'editor')""")
                    .setParameter("actor", actor.id())
                    .setParameter("into", into.id())
                    .setParameter("source", actors.source())
                    .executeUpdate());
  }

  private ValidatableResponse control(String on) {
    return given().get("/api/v1/deposits/" + place + "/control?on=" + on).then().statusCode(200);
  }
}

package org.xenotime.deposits.control;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matcher;
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

  /** On each of its days actors are on the side of whom they were part of that day. */
  @Test
  void theTimelineTurnsOnTheDayOnWhichAPartLeaves() {
    var army = actors.company("Army");
    var battalion = actors.company("Battalion");
    actors.partOf(
        battalion, army, new Period(PartialDate.parse("2020"), PartialDate.parse("2022"), null));
    claimed(army, battalion, Period.from("2021-06-01"));
    var line = "kinds.find { it.kind == 'territory' }.intervals";
    given()
        .get("/api/v1/deposits/" + place + "/control/timeline?to=2023-05-31")
        .then()
        .statusCode(200)
        .body(line + "[0].from", equalTo("2021-06-01"))
        .body(line + "[0].answer.state", equalTo("held"))
        .body(line + ".find { it.from == '2023-01-01' }.answer.state", equalTo("contested"))
        .body(line + ".find { it.to == '2022-12-31' }.answer.state", equalTo("held"));
    for (var list :
        List.of("/api/v1/deposits/" + place + "/control/diff", "/api/v1/control/diff")) {
      given()
          .get(list + "?from=2022-12-30&to=2023-01-02&kind=territory")
          .then()
          .statusCode(200)
          .body(list.contains(place) ? "deposit" : "items.deposit.id", hasPlace(list));
    }
    given()
        .get("/api/v1/deposits/" + place + "/control/diff?from=2022-12-30&to=2023-01-02")
        .then()
        .body("changes.kind", contains("territory"))
        .body("changes[0].before.state", equalTo("held"))
        .body("changes[0].after.state", equalTo("contested"));
  }

  @Test
  void theHistoryTurnsWhenItIsKnownThatTheyAreOfOneSide() {
    var army = actors.company("Army");
    var battalion = actors.company("Battalion");
    claimed(army, battalion, Period.from("2021-06-01"));
    actors.partOf(battalion, army, Period.unknown());
    var steps = "kinds.find { it.kind == 'territory' }.steps";
    given()
        .get("/api/v1/deposits/" + place + "/control/history?on=2022-01-01")
        .then()
        .statusCode(200)
        .body(steps, hasSize(2))
        .body(steps + "[0].answer.state", equalTo("contested"))
        .body(steps + "[1].answer.state", equalTo("held"))
        .body(steps + "[1].changedBy", hasSize(0));
  }

  @Test
  void theHistoryTurnsWhenTheyProveToBeOne() {
    var old = actors.company("Old");
    var one = actors.company("One");
    claimed(old, one, Period.from("2021-06-01"));
    merge(old, one);
    var steps = "kinds.find { it.kind == 'territory' }.steps";
    var holders = ".answer.holders.findAll { it.actor }.actor.id";
    given()
        .get("/api/v1/deposits/" + place + "/control/history?on=2022-01-01")
        .then()
        .body(steps, hasSize(2))
        .body(steps + "[0]" + holders, containsInAnyOrder(old.slug(), one.slug()))
        .body(steps + "[1]" + holders, contains(one.slug()));
  }

  private Matcher<?> hasPlace(String list) {
    return list.contains(place) ? equalTo(place) : hasItem(place);
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

  @Test
  void beforeTheyProvedToBeOneEachHasItsOwnHoldings() {
    var old = actors.company("Old");
    var one = actors.company("One");
    claimed(old, one, Period.from("2021-06-01"));
    merge(old, one);
    var before = "/holdings?on=2022-01-01&knownAt=2023-01-01T00:00:00Z";
    for (var each : List.of(old, one)) {
      given()
          .redirects()
          .follow(false)
          .get("/api/v1/actors/" + each.slug() + before)
          .then()
          .statusCode(200)
          .body("items", hasSize(1))
          .body("items[0].deposit.id", equalTo(place))
          .body("items[0].answer.state", equalTo("contested"))
          .body(
              "items[0].answer.holders.findAll { it.actor }.actor.id",
              containsInAnyOrder(old.slug(), one.slug()));
      given()
          .redirects()
          .follow(false)
          .get("/api/v1/actors/" + each.slug() + "/network?knownAt=2023-01-01T00:00:00Z")
          .then()
          .statusCode(200)
          .body("nodes.id", contains(each.slug()));
    }
    given()
        .get("/api/v1/control-claims?knownAt=2023-01-01T00:00:00Z&actor=" + old.slug())
        .then()
        .body("items.id", contains(place + "-a"))
        .body("items[0].actor.id", equalTo(old.slug()));
    given()
        .get("/api/v1/control-claims?knownAt=2023-01-01T00:00:00Z&actor=" + one.slug())
        .then()
        .body("items.id", contains(place + "-b"));
    given()
        .redirects()
        .follow(false)
        .get("/api/v1/actors/" + old.slug() + "/holdings?on=2022-01-01")
        .then()
        .statusCode(308)
        .header("Location", "/api/v1/actors/" + one.slug() + "/holdings?on=2022-01-01");
    given()
        .get("/api/v1/actors/" + one.slug() + "/holdings?on=2022-01-01")
        .then()
        .body("items", hasSize(1))
        .body("items[0].answer.state", equalTo("held"));
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

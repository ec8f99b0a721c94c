package org.xenotime.deposits.control;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenotime.deposits.actor.ActorKind;
import org.xenotime.deposits.actor.ActorRef;
import org.xenotime.deposits.actor.Actors;
import org.xenotime.deposits.actor.NewActor;
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
import org.xenotime.deposits.site.SiteRef;
import org.xenotime.deposits.site.Sites;
import org.xenotime.deposits.source.NewSource;
import org.xenotime.deposits.source.Sources;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ControlResourceTest {

  @Inject Sites sites;
  @Inject Sources sources;
  @Inject Actors actors;
  @Inject ControlClaims claims;

  /** The published case: what was known on which day decides. */
  @ParameterizedTest
  @CsvSource({
    "2024-08-01, 2025-01-01, held,      golden-nda-k",
    "2024-11-01, 2024-09-15, held,      golden-nda-k",
    "2024-11-01, 2025-01-01, held,      golden-kia",
    "2024-10-19, 2025-01-01, contested, golden-nda-k golden-kia"
  })
  void theAnswerDependsOnTheDayAndOnWhatWasKnown(
      String on, String knownAt, String state, String holders) {
    goldenPangwa();
    given()
        .queryParam("on", on)
        .queryParam("knownAt", knownAt + "T00:00:00Z")
        .get("/api/v1/deposits/golden-pangwa/control")
        .then()
        .statusCode(200)
        .body("deposit", equalTo("golden-pangwa"))
        .body("on", equalTo(on))
        .body("knownAt", equalTo(knownAt + "T00:00:00Z"))
        .body("policy", equalTo("weighed-2"))
        .body(territory("state"), equalTo(state))
        .body(territory("holders.findAll { it.actor }.actor.id"), contains(holders.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "pang-war,                2024-08-01, held,      new-democratic-army-kachin",
    "pang-war,                2024-10-19, contested, new-democratic-army-kachin kachin-independence-army",
    "pang-war,                2024-11-01, held,      kachin-independence-army",
    "kachin-special-region-1, 2024-08-01, held,      new-democratic-army-kachin",
    "kachin-special-region-1, 2026-01-01, held,      kachin-independence-army",
    "tsawlaw,                 2024-10-01, contested, kachin-independence-army"
  })
  void theRecordedClaimsTellWhoHeldTheGround(
      String place, String on, String state, String holders) {
    control(place, on)
        .body(territory("state"), equalTo(state))
        .body(territory("holders.findAll { it.actor }.actor.id"), contains(holders.split(" ")));
  }

  @Test
  void theAnswerStandsOnItsClaimsAndShowsThemWhole() {
    control("pang-war", "2024-11-01")
        .body(territory("leader"), equalTo("kachin-independence-army"))
        .body(territory("claims"), contains("c009", "c010"))
        .body(territory("since.earliest"), equalTo("2024-10-18"))
        .body(territory("since.latest"), equalTo("2024-10-21"))
        .body(territory("evidenceAgeDays"), equalTo(11))
        .body(territory("grade.text"), equalTo("F6"))
        .body("claims.id", hasItems("c009", "c010"))
        .body(
            "claims.find { it.id == 'c009' }.source.citation",
            containsString("business-humanrights"))
        .body("claims.find { it.id == 'c009' }.note", containsString("CONFLICTS"));
  }

  /** One of its claims speaks of the whole month. */
  @Test
  void theEvidenceIsNeverOfALaterDay() {
    control("pang-war", "2024-10-19")
        .body(territory("claims"), hasItems("c002"))
        .body(territory("evidenceOf"), equalTo("2024-10-19"))
        .body(territory("evidenceAgeDays"), equalTo(0));
  }

  @Test
  void anArmyAndItsOrganisationTaxTogether() {
    control("kachin-special-region-1", "2026-01-01")
        .body(kind("taxation", "state"), equalTo("held"))
        .body(
            kind("taxation", "holders.findAll { it.actor }.actor.id"),
            containsInAnyOrder("kachin-independence-army", "kachin-independence-organization"))
        .body(kind("taxation", "leader"), equalTo("kachin-independence-organization"))
        .body(kind("taxation", "claims"), contains("c013", "c014"));
  }

  @Test
  void aTownHasTheAnswerOfItsAreaWhereItHasNone() {
    control("chipwi", "2026-01-01")
        .body(territory("inheritedFrom"), nullValue())
        .body(territory("leader"), equalTo("kachin-independence-army"))
        .body(kind("taxation", "inheritedFrom"), equalTo("kachin-special-region-1"));
    control("chipwi", "2024-08-01")
        .body(territory("inheritedFrom"), equalTo("kachin-special-region-1"))
        .body(territory("leader"), equalTo("new-democratic-army-kachin"));
  }

  @Test
  void aMineThatWasSoldHasItsNewOwner() {
    control("mountain-pass", "2016-01-01").body(kind("ownership", "leader"), equalTo("molycorp"));
    control("mountain-pass", "2018-01-01")
        .body(kind("ownership", "leader"), equalTo("mp-materials-corp"))
        .body(kind("operation", "leader"), equalTo("mp-materials-corp"));
  }

  @Test
  void anAgreementToBuyIsNoOwnership() {
    var today = LocalDate.now(ZoneOffset.UTC).toString();
    control(subjectOf("c021"), today).body(kind("ownership", "state"), equalTo("unknown"));
    control(subjectOf("c022"), today)
        .body(
            kind("ownership", "holders.findAll { it.actor }.actor.id"),
            contains("denham-capital", "energy-and-minerals-group", "vision-blue-resources"))
        .body(kind("ownership", "leader"), equalTo("denham-capital"));
  }

  @Test
  void everyKindIsAnswered() {
    control("pang-war", "2024-11-01")
        .body(
            "controls.kind",
            contains(
                "territory",
                "title",
                "licence",
                "operation",
                "ownership",
                "taxation",
                "offtake",
                "transit",
                "finance"))
        .body(kind("offtake", "state"), equalTo("unknown"))
        .body(kind("offtake", "holders.holder"), contains("unknown"));
  }

  @Test
  void todayIsTheDefaultAndTheAnswerCanBeKept() {
    var tag =
        given()
            .get("/api/v1/deposits/pang-war/control")
            .then()
            .statusCode(200)
            .body(territory("leader"), equalTo("kachin-independence-army"))
            .extract()
            .header("ETag");
    given()
        .header("If-None-Match", tag)
        .get("/api/v1/deposits/pang-war/control")
        .then()
        .statusCode(304);
  }

  @Test
  void whatCannotBeAskedIsNamed() {
    given().get("/api/v1/deposits/no-such-place/control").then().statusCode(404);
    given()
        .queryParam("on", "yesterday")
        .get("/api/v1/deposits/pang-war/control")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("on"));
    given()
        .queryParam("knownAt", "2025-01-01")
        .get("/api/v1/deposits/pang-war/control")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("knownAt"));
    given()
        .queryParam("when", "now")
        .get("/api/v1/deposits/pang-war/control")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/unknown-parameter"));
  }

  private static ValidatableResponse control(String place, String on) {
    return given()
        .queryParam("on", on)
        .get("/api/v1/deposits/" + place + "/control")
        .then()
        .statusCode(200);
  }

  private static String subjectOf(String claim) {
    return given().get("/api/v1/control-claims/" + claim).jsonPath().getString("subject.id");
  }

  private static String territory(String field) {
    return kind("territory", field);
  }

  private static String kind(String kind, String field) {
    return "controls.find { it.kind == '%s' }.%s".formatted(kind, field);
  }

  private void goldenPangwa() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              if (sites.bySlug("golden-pangwa").isEmpty()) {
                recordGoldenPangwa();
              }
            });
  }

  private void recordGoldenPangwa() {
    var source = sources.register(NewSource.page("https://example.org/golden"));
    var site =
        sites.add(
            new NewSite(
                new Identity(List.of("golden-pangwa"), "Golden Pangwa", List.of(), "area", source),
                Place.in("MMR", null),
                Geology.unknown(),
                History.unknown(),
                Quality.good()));
    var ndaK = actor("Golden NDA-K", source);
    var kia = actor("Golden KIA", source);
    claims.record(
        List.of(
            claim("golden-a", site, ndaK, Period.asOf("2021-08"), "2021-08-10", source),
            claim("golden-b", site, kia, Period.from("2024-10-18"), "2024-10-20", source),
            claim("golden-c", site, kia, Period.from("2024-10-21"), "2024-10-22", source)));
  }

  private ActorRef actor(String name, long source) {
    return actors.add(
        new NewActor(
            name, name, List.of(), ActorKind.MILITIA, "militia", "MMR", List.of(), source));
  }

  private static NewClaim claim(
      String id, SiteRef site, ActorRef actor, Period period, String published, long source) {
    return new NewClaim(
        id,
        new Subject(site, "Pangwa", null),
        HeldBy.actor(actor),
        new Held(ControlKind.TERRITORY, "territory", Level.FULL, Polarity.ASSERTS, null),
        period,
        null,
        List.of(NewEvidence.supporting(source, Grade.NOT_JUDGED, PartialDate.parse(published))));
  }
}

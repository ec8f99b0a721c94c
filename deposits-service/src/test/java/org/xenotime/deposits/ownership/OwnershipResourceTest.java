package org.xenotime.deposits.ownership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.actor.ActorRef;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.testing.ActorFixture;
import org.xenotime.deposits.testing.CountedStatements;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OwnershipResourceTest {

  @Inject ActorFixture actors;

  @Test
  void theOwnersOfTheOwnerStandBehindTheMine() {
    holders("mountain-pass", "on=2022-06-01")
        .body("deposit", equalTo("mountain-pass"))
        .body("state", equalTo("held"))
        .body("holders", hasSize(1))
        .body("holders[0].actor.id", equalTo("shenghe-resources"))
        .body("holders[0].sharePercent", equalTo(7.7f))
        .body("holders[0].chains", hasSize(1))
        .body(
            "holders[0].chains[0].steps.actor.id",
            contains("mp-materials-corp", "shenghe-resources"))
        .body("holders[0].chains[0].steps[0].sharePercent", equalTo(100))
        .body("holders[0].chains[0].steps[0].claims", hasSize(greaterThan(0)))
        .body("holders[0].chains[0].steps[1].relations", hasSize(1))
        .body("remainder", hasSize(1))
        .body("remainder[0].of.id", equalTo("mp-materials-corp"))
        .body("remainder[0].reason", equalTo("not-claimed"))
        .body("remainder[0].sharePercent", equalTo(92.3f));
  }

  @Test
  void beforeTheDayOfWhichASourceSpeaksItSaysNothing() {
    holders("mountain-pass", "on=2019-06-01")
        .body("holders.actor.id", contains("mp-materials-corp"))
        .body("holders[0].sharePercent", equalTo(100))
        .body("remainder", hasSize(0));
  }

  @Test
  void anOwnerWithoutAStatedShareIsNamed() {
    holders("serra-verde", "on=2024-01-01").body("holders.actor.id", hasItems("denham-capital"));
  }

  @Test
  void chainsMergeAndCirclesEnd() {
    var owner = owner("mountain-pass", "2030-06-01");
    var fund = actors.company("Fund");
    var trust = actors.company("Trust");
    var holding = actors.company("Holding");
    actors.owns(holding, owner, "50", Period.from("2030"));
    actors.owns(trust, owner, "20", Period.from("2030"));
    actors.owns(fund, holding, "50", Period.from("2030"));
    actors.owns(fund, trust, "50", Period.from("2030"));
    actors.owns(owner, trust, "50", Period.from("2030"));
    holders("mountain-pass", "on=2030-06-01")
        .body(
            "holders.find { it.actor.id == '%s' }.sharePercent".formatted(fund.slug()), equalTo(35))
        .body("holders.find { it.actor.id == '%s' }.chains".formatted(fund.slug()), hasSize(2))
        .body("remainder.find { it.reason == 'circle' }.of.id", equalTo(trust.slug()))
        .body("remainder.find { it.reason == 'circle' }.sharePercent", equalTo(10))
        .body("overstated", hasSize(0));
  }

  @Test
  void whoOwnsWhatNobodyClaimsIsNotKnown() {
    holders("pang-war", "on=2024-11-01")
        .body("state", equalTo("unknown"))
        .body("holders", hasSize(0))
        .body("remainder.reason", contains("not-claimed"))
        .body("remainder[0].sharePercent", equalTo(100))
        .body("remainder[0].of", nullValue());
  }

  @Test
  void itTakesFourStatementsAndCanBeKept() {
    var path = "/api/v1/deposits/mountain-pass/ultimate-holders?on=2022-06-01";
    var tag = given().get(path).then().statusCode(200).extract().header("ETag");
    assertThat(CountedStatements.during(() -> given().get(path))).isEqualTo(3);
    assertThat(
            CountedStatements.during(
                () -> given().header("If-None-Match", tag).get(path).then().statusCode(304)))
        .isZero();
  }

  @Test
  void whatCannotBeAskedIsNamed() {
    given().get("/api/v1/deposits/nowhere/ultimate-holders").then().statusCode(404);
    given()
        .queryParam("on", "yesterday")
        .get("/api/v1/deposits/mountain-pass/ultimate-holders")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("on"));
  }

  private ActorRef owner(String deposit, String on) {
    var id =
        holders(deposit, "on=" + on)
            .extract()
            .<String>path("holders[0].chains[0].steps[0].actor.id");
    return actors.find(id);
  }

  private static ValidatableResponse holders(String deposit, String query) {
    return given()
        .get("/api/v1/deposits/" + deposit + "/ultimate-holders?" + query)
        .then()
        .statusCode(200);
  }
}

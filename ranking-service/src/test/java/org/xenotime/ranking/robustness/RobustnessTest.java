package org.xenotime.ranking.robustness;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.xenotime.ranking.testing.Deposits.deposit;
import static org.xenotime.ranking.testing.Deposits.depositWithoutFigures;
import static org.xenotime.ranking.testing.Deposits.prices;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.testing.Eventually;
import org.xenotime.ranking.testing.Feed;
import org.xenotime.ranking.testing.FeedResource;
import org.xenotime.ranking.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(FeedResource.class)
class RobustnessTest {

  private static final String RANKING = "/api/v1/rankings/heavy";

  Feed feed;

  @BeforeEach
  void threeRankedAndOneNot() {
    feed.forgetEverything();
    feed.commit(
        prices(2026, 1000, 2),
        deposit("large", 1e6, 30),
        deposit("middle", 5e5, 35),
        deposit("small", 1e4, 10),
        depositWithoutFigures("unknown"));
    Eventually.holds(
        () -> get(RANKING).then().statusCode(200).body("items.deposit.id", hasItem("middle")));
  }

  @Test
  void theExplanationTellsWhatItTakesToPassTheNextOne() {
    get(RANKING + "/deposits/small")
        .then()
        .statusCode(200)
        .body("rankInterval.level", equalTo(0.9f))
        .body("acceptability.size()", equalTo(3))
        .body("uncertainty.draws", equalTo(10_000))
        .body("why.nextAbove.rank", equalTo(2))
        .body("why.nextAbove.distance", greaterThan(0f))
        .body("why.nextAbove.values.criterion", hasItem("heavyTreoTonnes"))
        .body("why.dominatedByCount", greaterThan(0))
        .body("criteria.remedy", everyItem(notNullValue()));
  }

  @Test
  void nobodyIsAboveTheFirst() {
    var first = get(RANKING).then().extract().path("items[0].deposit.id").toString();
    get(RANKING + "/deposits/" + first).then().body("why", not(hasKey("nextAbove")));
  }

  @Test
  void theSensitivityNamesTheWeights() {
    get(RANKING + "/deposits/middle/sensitivity")
        .then()
        .statusCode(200)
        .body("deposit", equalTo("middle"))
        .body("factors.factor", hasItem("weight:heavyTreoTonnes"))
        .body("factors.factor", hasItem(startsWith("weight:")));
    get(RANKING + "/deposits/unknown/sensitivity").then().statusCode(404);
  }

  @Test
  void theAuditRemovesEachInTurn() {
    var answer = get(RANKING + "/audit").then().statusCode(200).body("rankedCount", equalTo(3));
    given()
        .header("If-None-Match", answer.extract().header("ETag"))
        .get(RANKING + "/audit")
        .then()
        .statusCode(304);
    get("/api/v1/rankings/nothing/audit").then().statusCode(404);
  }
}

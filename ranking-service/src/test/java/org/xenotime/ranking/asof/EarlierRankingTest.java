package org.xenotime.ranking.asof;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.xenotime.ranking.testing.Deposits.deposit;
import static org.xenotime.ranking.testing.Deposits.prices;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenotime.ranking.testing.Eventually;
import org.xenotime.ranking.testing.Feed;
import org.xenotime.ranking.testing.FeedResource;
import org.xenotime.ranking.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(FeedResource.class)
class EarlierRankingTest {

  private static final String RANKING = "/api/v1/rankings/heavy";

  Feed feed;

  @BeforeEach
  void aFigureThatWasCorrectedInApril() {
    feed.forgetEverything();
    feed.at(Instant.parse("2026-03-01T12:00:00Z"));
    feed.commit(prices(2025, 900, 1), deposit("large", 1e6, 30), deposit("small", 1e4, 10));
    feed.at(Instant.parse("2026-04-01T12:00:00Z"));
    feed.commit(prices(2026, 1000, 2), deposit("small", 1e7, 60));
    Eventually.holds(
        () ->
            get(RANKING)
                .then()
                .body("items.deposit.id", hasItem("small"))
                .body("items[0].deposit.id", equalTo("small"))
                .body("dataRevision", equalTo(2)));
  }

  @Test
  void theRankingIsMadeOfWhatWasKnown() {
    get(RANKING + "?knownAt=2026-03-15T00:00:00Z")
        .then()
        .statusCode(200)
        .body("knownAt", equalTo("2026-03-15T00:00:00Z"))
        .body("on", equalTo("2026-03-01"))
        .body("dataRevision", equalTo(1))
        .body("createdAt", equalTo("2026-03-01T12:00:00Z"))
        .body("priceDeck.edition", equalTo("mcs-2025"))
        .body("identity", notNullValue())
        .body("items.deposit.id", contains("large", "small"))
        .body("items[0].rankInterval.low", equalTo(1))
        .body("$", not(hasKey("snapshot")));
    given()
        .queryParam("knownAt", "2026-04-02T00:00:00+02:00")
        .get(RANKING)
        .then()
        .body("items.deposit.id", contains("small", "large"));
  }

  @Test
  void theDayBringsItsPrices() {
    get(RANKING + "?on=2025-06-30")
        .then()
        .body("on", equalTo("2025-06-30"))
        .body("$", not(hasKey("knownAt")))
        .body("dataRevision", equalTo(2))
        .body("priceDeck.edition", equalTo("mcs-2026"));
    get(RANKING + "?on=2024-06-30").then().body("priceDeck.edition", equalTo("mcs-2025"));
    get(RANKING + "?on=1990-01-01")
        .then()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("$", not(hasKey("priceDeck")));
  }

  @Test
  void theSameQuestionGetsTheSameAnswerUntilMoreIsKnown() {
    var path = RANKING + "?on=2026-04-01";
    var tag = get(path).header("ETag");
    given().header("If-None-Match", tag).get(path).then().statusCode(304);
    feed.commit(deposit("newcomer", 1e8, 50));
    Eventually.holds(() -> get(RANKING).then().body("dataRevision", equalTo(3)));
    given()
        .header("If-None-Match", tag)
        .get(path)
        .then()
        .statusCode(200)
        .body("items.deposit.id", hasItem("newcomer"));
  }

  @Test
  void pagesAndFormatsAreThoseOfTheRanking() {
    var path = RANKING + "?knownAt=2026-03-15T00:00:00Z";
    var next = get(path + "&limit=1").then().body("items", hasSize(1)).extract().path("next");
    given()
        .urlEncodingEnabled(false)
        .get(next.toString())
        .then()
        .body("items.deposit.id", contains("small"))
        .body("$", not(hasKey("next")));
    get(path + "&q=sma").then().body("items.deposit.id", contains("small"));
    given().accept("text/csv").get(path).then().body(startsWith("rank,id,name"));
    get(RANKING + "?on=2026-04-01&cursor=" + next.toString().replaceAll(".*cursor=", ""))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-cursor"));
  }

  @Test
  void beforeAnythingWasKnownTheAnswerSaysSo() {
    get(RANKING + "?knownAt=1999-01-01T00:00:00Z")
        .then()
        .statusCode(404)
        .body("detail", containsString("Nothing was known yet at 1999-01-01T00:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "on=yesterday, on",
    "on=2026-02-30, on",
    "on=2999-01-01, on",
    "knownAt=2026-01-01, knownAt",
    "knownAt=2999-01-01T00:00:00Z, knownAt",
    "knownAt=noon, knownAt"
  })
  void nonsenseIsRefusedByName(String query, String parameter) {
    get(RANKING + "?" + query)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-parameter"))
        .body("errors[0].field", equalTo(parameter));
  }

  @Test
  void aSnapshotHasNoOtherTimeThanItsOwn() {
    get(RANKING + "/snapshots/1?on=2026-01-01").then().statusCode(400);
  }
}

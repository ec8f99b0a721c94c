package org.xenotime.ranking.comparison;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.xenotime.ranking.testing.Deposits.deposit;
import static org.xenotime.ranking.testing.Deposits.depositRemoved;
import static org.xenotime.ranking.testing.Deposits.prices;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
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
class ComparisonTest {

  private static final String RANKING = "/api/v1/rankings/heavy";

  Feed feed;

  @BeforeEach
  void threeDeposits() {
    feed.forgetEverything();
    feed.commit(
        prices(2026, 1000, 2),
        deposit("large", 1e6, 30),
        deposit("middle", 1e5, 20),
        deposit("small", 1e4, 10));
    theRankingBecomes("large", "middle", "small");
  }

  @Test
  void aCorrectedFigureIsACorrection() {
    feed.commit(deposit("small", 1e7, 60));
    theRankingBecomes("small", "large", "middle");
    get(RANKING + "/compare")
        .then()
        .statusCode(200)
        .body("a.snapshot", equalTo(snapshot() - 1))
        .body("b.snapshot", equalTo(snapshot()))
        .body("changed", equalTo(Map.of("correction", 1)))
        .body("moverCount", equalTo(3))
        .body("unmovedCount", equalTo(0))
        .body("movers.deposit.id", contains("small", "large", "middle"))
        .body("movers.change", contains(2, -1, -1))
        .body("movers[0].rankBefore", equalTo(3))
        .body("movers[0].rankAfter", equalTo(1))
        .body("movers.cause", contains("correction", "correction", "correction"))
        .body("movers[0].parts.correction", equalTo(2))
        .body("entries", empty());
  }

  @Test
  void whoCameAndWhoLeft() {
    feed.commit(deposit("newcomer", 1e8, 50), depositRemoved("small", "large"));
    theRankingBecomes("newcomer", "large", "middle");
    get(RANKING + "/compare")
        .then()
        .body("entries.deposit.id", contains("newcomer"))
        .body("entries[0].rankAfter", equalTo(1))
        .body("entries[0].cause", equalTo("world"))
        .body("entries[0].parts.world", equalTo(1))
        .body("leavers.deposit.id", contains("small"))
        .body("leavers[0].cause", equalTo("correction"))
        .body("leavers[0]", not(hasKey("rankAfter")))
        .body("movers.cause", contains("world", "world"));
  }

  @Test
  void otherPricesAreACauseOfTheirOwn() {
    feed.commit(deposit("light-a", 2e6, 15.00001), deposit("light-b", 2e6, 15));
    Eventually.holds(() -> get(RANKING).then().body("rankedCount", equalTo(5)));
    var before = snapshot();
    feed.commit(prices(2027, 0.001, 9000));
    Eventually.holds(() -> get(RANKING).then().body("priceDeck.edition", equalTo("mcs-2027")));
    get(RANKING + "/compare?a=%d&b=%d".formatted(before, snapshot()))
        .then()
        .body("changed", equalTo(Map.of("price", 1)))
        .body("movers.findAll { it.cause != 'price' }", empty());
    get(RANKING + "/compare?a=%d&b=%d".formatted(before, before))
        .then()
        .body("moverCount", equalTo(0))
        .body("unmovedCount", equalTo(5));
  }

  @Test
  void theWholeOfItComesAsCsv() {
    feed.commit(deposit("newcomer", 1e8, 50));
    theRankingBecomes("newcomer", "large", "middle", "small");
    given()
        .accept("text/csv")
        .get(RANKING + "/compare?limit=1")
        .then()
        .statusCode(200)
        .body(
            startsWith(
                "move,id,name,country,rankBefore,rankAfter,change,cause,world,correction,method,"
                    + "price\r\nmove,large,Large,AUS,1,2,-1,world,-1,,,\r\n"))
        .body(containsString("entry,newcomer,Newcomer,AUS,,1,,world,1,,,"));
    get(RANKING + "/compare?limit=1").then().body("movers.size()", equalTo(1));
    var tag = get(RANKING + "/compare").header("ETag");
    given().header("If-None-Match", tag).get(RANKING + "/compare").then().statusCode(304);
  }

  @ParameterizedTest
  @CsvSource({
    "?a=first, 400, invalid-parameter",
    "?b=0, 400, invalid-parameter",
    "?a=999999, 404, not-found",
    "?b=1, 404, not-found",
    "?c=1, 400, unknown-parameter"
  })
  void whatCannotBeComparedIsRefused(String query, int status, String problem) {
    get(RANKING + "/compare" + query)
        .then()
        .statusCode(status)
        .body("type", equalTo("/problems/" + problem));
  }

  private static void theRankingBecomes(String... deposits) {
    Eventually.holds(() -> get(RANKING).then().body("items.deposit.id", contains(deposits)));
  }

  private static int snapshot() {
    return get(RANKING).then().extract().path("snapshot");
  }
}

package org.xenotime.ranking.history;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.xenotime.ranking.testing.Deposits.deposit;
import static org.xenotime.ranking.testing.Deposits.depositWithoutFigures;
import static org.xenotime.ranking.testing.Deposits.prices;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
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
class HistoryTest {

  private static final String RANKING = "/api/v1/rankings/heavy";

  Feed feed;

  /** Not known to any snapshot of another test. */
  private final String mover = "mover-" + UUID.randomUUID();

  @BeforeEach
  void aDepositThatIsFirstUnrankedThenLastThenFirst() {
    feed.forgetEverything();
    feed.commit(prices(2026, 1000, 2), deposit("large", 1e6, 30), deposit("middle", 1e5, 20));
    theRankingBecomes("large", "middle");
    feed.commit(depositWithoutFigures(mover));
    Eventually.holds(() -> get(RANKING).then().body("unrankedCount", equalTo(1)));
    feed.commit(deposit(mover, 1e4, 10));
    theRankingBecomes("large", "middle", mover);
    feed.commit(deposit(mover, 1e7, 60));
    theRankingBecomes(mover, "large", "middle");
  }

  @Test
  void theNewestComesFirst() {
    get(path())
        .then()
        .statusCode(200)
        .body("methodology", equalTo("heavy"))
        .body("deposit", equalTo(mover))
        .body("items", hasSize(3))
        .body("items[0].rank", equalTo(1))
        .body("items[0].change", equalTo(2))
        .body("items[0].rankInterval.low", equalTo(1))
        .body("items[0].rankInterval.level", equalTo(0.9f))
        .body("items[0].rankedCount", equalTo(3))
        .body("items[1].rank", equalTo(3))
        .body("items[2]", not(hasKey("rank")))
        .body("items[2].reasons", hasSize(3))
        .body("$", not(hasKey("next")));
  }

  @Test
  void pagesFollowEachOther() {
    var next = get(path() + "?limit=2").then().body("items.rank", contains(1, 3)).extract();
    get(next.<String>path("next"))
        .then()
        .body("items", hasSize(1))
        .body("items[0].reasons", hasSize(3))
        .body("$", not(hasKey("next")));
  }

  @Test
  void itComesAsCsvAndOnlyOnce() {
    given()
        .accept("text/csv")
        .get(path())
        .then()
        .body(
            startsWith(
                "snapshot,createdAt,version,dataRevision,priceEdition,rankedCount,rank,"
                    + "rankLow,rankHigh,score"));
    var tag = get(path()).header("ETag");
    given().header("If-None-Match", tag).get(path()).then().statusCode(304);
  }

  @ParameterizedTest
  @CsvSource({
    "deposits/nowhere/history, 404, not-found",
    "deposits/large/history?limit=0, 400, invalid-parameter",
    "deposits/large/history?cursor=nonsense, 400, invalid-cursor",
    "deposits/large/history?from=1, 400, unknown-parameter"
  })
  void whatCannotBeAnsweredIsRefused(String path, int status, String problem) {
    get(RANKING + "/" + path)
        .then()
        .statusCode(status)
        .body("type", equalTo("/problems/" + problem));
  }

  private String path() {
    return RANKING + "/deposits/" + mover + "/history";
  }

  private static void theRankingBecomes(String... deposits) {
    Eventually.holds(() -> get(RANKING).then().body("items.deposit.id", contains(deposits)));
  }
}

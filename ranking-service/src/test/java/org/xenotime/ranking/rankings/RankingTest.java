package org.xenotime.ranking.rankings;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.xenotime.ranking.testing.Deposits.deposit;
import static org.xenotime.ranking.testing.Deposits.depositWithoutFigures;
import static org.xenotime.ranking.testing.Deposits.prices;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.ranking.testing.CountedStatements;
import org.xenotime.ranking.testing.Eventually;
import org.xenotime.ranking.testing.Feed;
import org.xenotime.ranking.testing.FeedResource;
import org.xenotime.ranking.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(FeedResource.class)
class RankingTest {

  private static final String RANKING = "/api/v1/rankings/heavy";

  @Inject DataSource database;

  Feed feed;

  @BeforeEach
  void aWorldOfSixDeposits() {
    feed.pagesOf(500);
    feed.forgetEverything();
    feed.commit(
        prices(2025, 900, 1),
        prices(2026, 1000, 2),
        deposit("bayan-obo", 1e8, 1, 6, "measured"),
        deposit("strange-lake", 4e6, 35, 0.9, "indicated"),
        deposit("norra-kärr", 3e5, 46, 0.6, "inferred"),
        deposit("twin-one", 1e4, 10),
        deposit("twin-two", 1e4, 10),
        depositWithoutFigures("pang-war"),
        depositWithoutFigures("chipwi"));
    Eventually.holds(
        () ->
            get(RANKING)
                .then()
                .statusCode(200)
                .body("rankedCount", equalTo(5))
                .body("items.deposit.id", hasItem("twin-two")));
  }

  @Test
  void theRankingSaysWhatItIsMadeOf() {
    get(RANKING)
        .then()
        .body("methodology", equalTo("heavy"))
        .body("version", equalTo(2))
        .body("snapshot", greaterThan(0))
        .body("dataRevision", equalTo(1))
        .body("createdAt", containsString("Z"))
        .body("priceDeck.edition", equalTo("mcs-2026"))
        .body("priceDeck.year", equalTo(2025))
        .body("unrankedCount", equalTo(2))
        .body("items", hasSize(5))
        .body("$", not(hasKey("next")))
        .body("items[0].deposit.id", equalTo("strange-lake"))
        .body("items[0].deposit.name", equalTo("Strange lake"))
        .body("items[0].deposit.country", equalTo("AUS"))
        .body("items[0].treoTonnes", equalTo(4_000_000))
        .body("items[0].heavyTreoTonnes", equalTo(1_400_000))
        .body("items[0].completeness", equalTo(0.8f))
        .body("items.rank", contains(1, 2, 3, 4, 4));
  }

  @Test
  void pagesFollowEachOtherAndStayInTheirSnapshot() {
    var first = get(RANKING + "?limit=2").then().extract().jsonPath();
    feed.commit(deposit("newcomer", 1e9, 99));
    Eventually.holds(() -> get(RANKING).then().body("items[0].deposit.id", equalTo("newcomer")));
    var second = get(first.getString("next")).then().statusCode(200).extract().jsonPath();
    assertThat(second.getInt("snapshot")).isEqualTo(first.getInt("snapshot"));
    assertThat(ids(first)).hasSize(2).first().isEqualTo("strange-lake");
    assertThat(ids(second)).hasSize(2).doesNotContainAnyElementsOf(ids(first));
    var third = get(second.getString("next")).then().extract().jsonPath();
    assertThat(ids(third)).containsExactly("twin-two");
    assertThat(third.getString("next")).isNull();
  }

  @Test
  void theRankingComesAsCsv() {
    given()
        .accept("text/csv")
        .get(RANKING + "?limit=1")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .body(
            startsWith(
                "rank,id,name,country,score,change,completeness,treoTonnes,heavyTreoTonnes,"
                    + "treoPercent,heavySharePercent,rankLow,rankHigh\r\n1,strange-lake,Strange lake,AUS,0."))
        .body(containsString(",4000000,1400000,0.9,35,1,2\r\n"))
        .header("Link", startsWith("<" + RANKING + "?"));
  }

  @Test
  void whoHasTheSnapshotGetsNothingAgain() {
    var tag =
        get(RANKING)
            .then()
            .header("Cache-Control", containsString("must-revalidate"))
            .extract()
            .header("ETag");
    given().header("If-None-Match", tag).get(RANKING).then().statusCode(304).header("ETag", tag);
    feed.commit(deposit("newcomer", 1e9, 99));
    Eventually.holds(
        () -> given().header("If-None-Match", tag).get(RANKING).then().statusCode(200));
  }

  @Test
  void namesAndCountriesFilterWithoutChangingRanks() {
    given()
        .queryParam("q", "NORRA karr")
        .get(RANKING)
        .then()
        .body("items.deposit.id", contains("norra-kärr"))
        .body("items[0].rank", greaterThan(1))
        .body("rankedCount", equalTo(5));
    given().queryParam("q", "100%").get(RANKING).then().body("items", empty());
    given().queryParam("q", " ").get(RANKING).then().body("items", hasSize(5));
    get(RANKING + "?country=AUS&limit=500").then().body("items", hasSize(5));
    get(RANKING + "?country=MMR").then().body("items", empty());
  }

  @Test
  void aRankIsExplainedToTheLastContribution() {
    var explanation =
        get(RANKING + "/deposits/strange-lake").then().statusCode(200).extract().jsonPath();
    assertThat(explanation.getString("deposit")).isEqualTo("strange-lake");
    assertThat(explanation.getInt("rank")).isEqualTo(1);
    assertThat(explanation.getList("criteria.id"))
        .containsExactly(
            "heavyTreoTonnes",
            "heavySharePercent",
            "treoPercent",
            "basketUsdPerKg",
            "resourceConfidence",
            "outputEvidence");
    var sum =
        IntStream.range(0, 5)
            .mapToDouble(i -> explanation.getDouble("criteria[%d].contribution".formatted(i)))
            .sum();
    assertThat(sum).isCloseTo(explanation.getDouble("score"), within(1e-6));
    assertThat(explanation.getString("criteria[0].source.id")).isEqualTo("weng-2015");
    assertThat(explanation.getString("criteria[0].compositionSource.id")).isEqualTo("assay-2012");
    assertThat(explanation.getString("criteria[1].compositionSource")).isNull();
    assertThat(explanation.getString("criteria[0].unit")).isEqualTo("t");
    assertThat(explanation.getDouble("criteria[3].raw")).isEqualTo(351.3);
    assertThat(explanation.getString("criteria[3].valuation.edition")).isEqualTo("mcs-2026");
    assertThat(explanation.getString("criteria[3].valuation.source.id")).isEqualTo("usgs-mcs-2026");
    assertThat(explanation.getString("criteria[4].note")).isEqualTo("indicated");
  }

  @Test
  void aDepositWithoutARankComesWithTheReasons() {
    get(RANKING + "/deposits/pang-war")
        .then()
        .statusCode(200)
        .body("deposit", equalTo("pang-war"))
        .body("unranked.reasons", hasItem("No tonnage of TREO is known."))
        .body("$", not(hasKey("rank")))
        .body("$", not(hasKey("criteria")));
    get(RANKING + "/deposits/atlantis").then().statusCode(404);
  }

  @Test
  void theUnrankedAreListedPageByPage() {
    var first = get(RANKING + "/unranked?limit=1").then().statusCode(200).extract().jsonPath();
    assertThat(ids(first)).containsExactly("chipwi");
    get(first.getString("next"))
        .then()
        .body("items.deposit.id", contains("pang-war"))
        .body("items.reasons", everyItem(hasSize(3)))
        .body("$", not(hasKey("next")));
    get(RANKING + "/unranked?f=csv")
        .then()
        .body(startsWith("id,name,country,reasons\r\nchipwi,Chipwi,AUS,\"No tonnage"));
  }

  @Test
  void aSnapshotIsKeptAsItWas() throws SQLException {
    int number = get(RANKING).then().extract().path("snapshot");
    var path = RANKING + "/snapshots/" + number;
    var before =
        get(path)
            .then()
            .statusCode(200)
            .header("Cache-Control", "public, max-age=0, must-revalidate")
            .extract()
            .asString();
    feed.commit(deposit("newcomer", 1e9, 99));
    Eventually.holds(() -> get(RANKING).then().body("snapshot", equalTo(number + 1)));
    assertThat(get(path).asString()).isEqualTo(before);
    get(RANKING + "/snapshots?limit=1")
        .then()
        .body("items.snapshot", contains(number + 1))
        .body("items[0].contentHash", notNullValue())
        .body("next", notNullValue());
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      for (var table : List.of("snapshot", "snapshot_entry", "snapshot_unranked")) {
        assertThatThrownBy(() -> statement.execute("delete from " + table))
            .hasMessageContaining("never changed");
      }
    }
  }

  @Test
  void changesAreCountedFromTheSnapshotBefore() {
    feed.commit(deposit("bayan-obo", 1e9, 99, 6, "measured"));
    Eventually.holds(() -> get(RANKING).then().body("items[0].deposit.id", equalTo("bayan-obo")));
    get(RANKING)
        .then()
        .body("items[1].deposit.id", equalTo("strange-lake"))
        .body("items[1].change", equalTo(-1));
  }

  @Test
  void theListOfRankingsShowsTheNewestSnapshot() {
    int number = get(RANKING).then().extract().path("snapshot");
    get("/api/v1/rankings")
        .then()
        .statusCode(200)
        .body("items.id", contains("heavy", "heavy-accessible", "magnet", "overall"))
        .body("items[0].newest.snapshot", equalTo(number))
        .body("items[0].newest.rankedCount", equalTo(5));
  }

  @ParameterizedTest
  @CsvSource({
    "?colour=red, 400, unknown-parameter",
    "?sort=name, 400, unknown-parameter",
    "?limit=0, 400, invalid-parameter",
    "?limit=501, 400, invalid-parameter",
    "?country=Norway, 400, invalid-parameter",
    "?f=geojson, 400, invalid-parameter",
    "?cursor=nonsense, 400, invalid-cursor",
    "?cursor=cmFua2luZx85OTk5OR8x, 400, invalid-cursor",
    "/unranked?cursor=cmFua2luZx8xHzE, 400, invalid-cursor",
    "/snapshots?cursor=c25hcHNob3RzH3g, 400, invalid-cursor",
    "/snapshots/999999, 404, not-found",
    "/snapshots/first, 404, not-found",
    "/somewhere, 404, not-found"
  })
  void whatCannotBeAnsweredIsRefused(String path, int status, String problem) {
    get(RANKING + path)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + problem));
  }

  @Test
  void anotherRankingDoesNotExist() {
    get("/api/v1/rankings/light").then().statusCode(404);
    get("/api/v1/rankings/light/deposits/mount-weld").then().statusCode(404);
    get("/api/v1/rankings/light/snapshots").then().statusCode(404);
    given().post(RANKING).then().statusCode(405);
    given().accept("image/png").get(RANKING).then().statusCode(406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?q=lake&country=AUS",
        "/unranked",
        "/deposits/strange-lake",
        "/deposits/pang-war",
        "/snapshots"
      })
  void aReadTakesAtMostFourStatements(String path) {
    get(RANKING + path); // what is kept in memory is
    assertThat(CountedStatements.during(() -> get(RANKING + path).then().statusCode(200)))
        .hasSizeBetween(1, 4);
  }

  private static List<String> ids(JsonPath page) {
    return page.getList("items.deposit.id");
  }
}

package org.xenotime.ranking.whatif;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.xenotime.ranking.testing.Deposits.deposit;
import static org.xenotime.ranking.testing.Deposits.depositWithoutFigures;
import static org.xenotime.ranking.testing.Deposits.prices;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;
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
class WhatIfTest {

  private static final String WHAT_IF = "/api/v1/rankings/evaluations";
  private static final String RANKING = "/api/v1/rankings/heavy";

  Feed feed;

  @BeforeEach
  void aWorldOfFiveDeposits() {
    feed.pagesOf(500);
    feed.forgetEverything();
    feed.commit(
        prices(2026, 1000, 2),
        deposit("large-and-lean", 1e8, 1, 6, "measured"),
        deposit("small-and-rich", 4e6, 35, 0.9, "indicated"),
        deposit("tiny-and-richest", 3e5, 46, 0.6, "inferred"),
        deposit("ordinary", 1e4, 10),
        depositWithoutFigures("pang-war"));
    Eventually.holds(
        () ->
            get(RANKING)
                .then()
                .statusCode(200)
                .body("rankedCount", equalTo(4))
                .body("items.deposit.id", hasItem("ordinary")));
  }

  @Test
  void withNothingChangedTheRankingIsThePublishedOne() {
    var published = get(RANKING).then().extract().jsonPath();
    var asked = ranking("{\"methodology\": \"heavy\"}");
    assertThat(ids(asked)).isEqualTo(ids(published));
    assertThat(asked.getList("items.score")).isEqualTo(published.getList("items.score"));
    assertThat(asked.getList("items.rank")).isEqualTo(published.getList("items.rank"));
    assertThat(asked.getList("items.change", Integer.class)).containsOnly(0);
    assertThat(asked.getInt("snapshot")).isEqualTo(published.getInt("snapshot"));
    assertThat(asked.getInt("unrankedCount")).isEqualTo(published.getInt("unrankedCount"));
    assertThat(asked.getList("out")).isEmpty();
  }

  @Test
  void otherWeightsMoveTheRanking() {
    var asked = ranking("{\"methodology\": \"heavy\", %s}".formatted(only("heavySharePercent", 8)));
    assertThat(ids(asked)).first().isEqualTo("tiny-and-richest");
    assertThat(asked.getDouble("weights.heavySharePercent")).isEqualTo(1);
    assertThat(asked.getInt("items[0].change"))
        .isEqualTo(asked.getInt("items[0].publishedRank") - asked.getInt("items[0].rank"));
    assertThat(asked.getInt("items[0].change")).isPositive();
  }

  @Test
  void atLeastOneCriterionHasToCount() {
    post("{\"methodology\": \"heavy\", %s}".formatted(only("heavySharePercent", 0)))
        .statusCode(422)
        .body("errors[0].field", equalTo("/weights"))
        .body("errors[0].message", containsString("all 0"));
  }

  @Test
  void weightsThatAreNotNamedStayAsTheyAre() {
    var asked = ranking("{\"methodology\": \"heavy\", \"weights\": {\"heavyTreoTonnes\": 0}}");
    assertThat(asked.getDouble("weights.heavyTreoTonnes")).isZero();
    assertThat(asked.getFloat("weights.heavySharePercent"))
        .isEqualTo(asked.getFloat("weights.treoPercent"));
  }

  @Test
  void otherPricesMoveTheBasketAlone() {
    var onlyBasket = only("basketUsdPerKg", 1);
    var asPublished = ranking("{\"methodology\": \"heavy\", %s}".formatted(onlyBasket));
    var cerium =
        ranking(
            "{\"methodology\": \"heavy\", %s, \"prices\": {\"CeO2\": 5000, \"Tb4O7\": 1}}"
                .formatted(onlyBasket));
    assertThat(ids(asPublished)).first().isEqualTo("tiny-and-richest");
    assertThat(ids(cerium)).first().isEqualTo("large-and-lean");
  }

  @Test
  void whoIsFilteredOutIsNamed() {
    var asked =
        ranking(
            """
            {"methodology": "heavy", "filters": {"minimum": {"heavySharePercent": 20}}}
            """);
    assertThat(ids(asked)).containsExactlyInAnyOrder("small-and-rich", "tiny-and-richest");
    assertThat(asked.getList("out.deposit.id", String.class))
        .containsExactlyInAnyOrder("large-and-lean", "ordinary");
    assertThat(asked.getInt("rankedCount")).isEqualTo(2);
    assertThat(asked.getInt("unrankedCount")).isEqualTo(3);
    ranking("{\"methodology\": \"heavy\", \"filters\": {\"country\": {\"in\": [\"AUS\"]}}}");
    post("{\"methodology\": \"heavy\", \"filters\": {\"country\": {\"notIn\": [\"AUS\"]}}}")
        .statusCode(200)
        .body("items", equalTo(List.of()));
  }

  @ParameterizedTest
  @CsvSource({"weighted-arithmetic", "weighted-geometric", "weighted-harmonic", "copeland"})
  void everyAggregationRanks(String aggregation) {
    post("{\"methodology\": \"heavy\", \"aggregation\": \"%s\"}".formatted(aggregation))
        .statusCode(200)
        .body("rankedCount", equalTo(4));
  }

  @ParameterizedTest
  @CsvSource({"tb-lu-y", "gd-lu-y", "eu-lu-y"})
  void everyDefinitionOfHeavyRanks(String definition) {
    post("{\"methodology\": \"heavy\", \"heavyDefinition\": \"%s\"}".formatted(definition))
        .statusCode(200)
        .body("rankedCount", equalTo(4));
  }

  @Test
  void aSnapshotIsAskedForByNumber() {
    var number = get(RANKING).then().extract().jsonPath().getInt("snapshot");
    feed.commit(deposit("newcomer", 1e9, 99));
    Eventually.holds(() -> get(RANKING).then().body("items[0].deposit.id", equalTo("newcomer")));
    post("{\"methodology\": \"heavy\", \"snapshot\": %d}".formatted(number))
        .statusCode(200)
        .body("snapshot", equalTo(number))
        .body("items.deposit.id", not(hasItem("newcomer")));
    post("{\"methodology\": \"heavy\"}")
        .statusCode(200)
        .body("snapshot", equalTo(number + 1))
        .body("items[0].deposit.id", equalTo("newcomer"));
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    post("""
            {"methodology": "heavy", "snapshot": 0, "weights": {"heavyTreoTonnes": -1, "a": NaN},
             "prices": {"Unobtainium": 1, "CeO2": null}, "heavyDefinition": "all",
             "aggregation": "sum", "filters": {"planet": {}, "minimum": {"luck": 1},
             "country": {"in": []}}, "colour": "red"}
            """)
        .statusCode(422)
        .contentType("application/problem+json")
        .body(
            "errors.field",
            hasItems(
                "/snapshot",
                "/weights/heavyTreoTonnes",
                "/weights/a",
                "/prices/Unobtainium",
                "/prices/CeO2",
                "/heavyDefinition",
                "/aggregation",
                "/filters/planet",
                "/filters/minimum/luck",
                "/filters/country/in",
                "/colour"))
        .body("errors.field", everyItem(startsWith("/")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'methodology': 'light'} | /methodology | must be one of",
        "{} | /methodology | is missing",
        "{'methodology': 'heavy', 'snapshot': 99999} | /snapshot | no snapshot",
        "{'methodology': 'heavy', 'weights': {'luck': 1}} | /weights/luck | none of the criteria",
      })
  void whatIsAskedForMustExist(String body, String field, String message) {
    post(body.replace('\'', '"'))
        .statusCode(422)
        .body("errors[0].field", equalTo(field))
        .body("errors[0].message", containsString(message));
  }

  @Test
  void thereIsNothingToRead() {
    get(WHAT_IF).then().statusCode(405);
  }

  /** A weight for one criterion of the methodology, and none for all others. */
  private static String only(String criterion, int weight) {
    var published = ranking("{\"methodology\": \"heavy\"}").<String, Object>getMap("weights");
    return published.keySet().stream()
        .map(id -> "\"%s\": %d".formatted(id, id.equals(criterion) ? weight : 0))
        .collect(Collectors.joining(", ", "\"weights\": {", "}"));
  }

  private static JsonPath ranking(String body) {
    return post(body).statusCode(200).extract().jsonPath();
  }

  private static List<String> ids(JsonPath ranking) {
    return ranking.getList("items.deposit.id");
  }

  private static ValidatableResponse post(String body) {
    return given().contentType("application/json").body(body).post(WHAT_IF).then();
  }
}

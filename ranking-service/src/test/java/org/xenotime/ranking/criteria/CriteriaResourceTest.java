package org.xenotime.ranking.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.xenotime.ranking.testing.Deposits.deposit;
import static org.xenotime.ranking.testing.Deposits.depositWithoutFigures;
import static org.xenotime.ranking.testing.Deposits.describedDeposit;
import static org.xenotime.ranking.testing.Deposits.prices;
import static org.xenotime.ranking.testing.Deposits.trouble;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.measure.Measure;
import org.xenotime.ranking.testing.Eventually;
import org.xenotime.ranking.testing.Feed;
import org.xenotime.ranking.testing.FeedResource;
import org.xenotime.ranking.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(FeedResource.class)
class CriteriaResourceTest {

  private static final String CRITERIA = "/api/v1/criteria";

  Feed feed;

  @BeforeEach
  void threeDeposits() {
    feed.pagesOf(500);
    feed.forgetEverything();
    feed.commit(
        prices(2026, 1000, 2),
        deposit("large", 1e6, 30),
        describedDeposit("clay", "ion-adsorption-clay", "Bastnäsite-(Ce)", "allanite"),
        depositWithoutFigures("pang-war"));
    feed.commit(trouble("pang-war"));
    Eventually.holds(
        () ->
            get(CRITERIA + "/outputEvidence")
                .then()
                .body("coverage.intervals", equalTo(1))
                .body("coverage.deposits", equalTo(3)));
  }

  @Test
  void theCatalogueSaysForHowManyEachIsKnown() {
    get(CRITERIA)
        .then()
        .statusCode(200)
        .body("items", hasSize(Measure.values().length))
        .body("items.find { it.id == 'treoTonnes' }.coverage.known", equalTo(2))
        .body("items.find { it.id == 'heavyTreoTonnes' }.coverage.known", equalTo(1))
        .body("items.find { it.id == 'controlStability' }.coverage.known", equalTo(1))
        .body("items.find { it.id == 'conflictNearby' }.coverage.known", equalTo(1))
        .body("items.find { it.id == 'mineralogy' }.coverage.known", equalTo(1))
        .body("items.find { it.id == 'estimateAgeYears' }.coverage.known", equalTo(1))
        .body("items.find { it.id == 'treoTonnes' }.coverage.dataRevision", equalTo(2));
    get(CRITERIA + "?f=csv")
        .then()
        .statusCode(200)
        .body(startsWith("id,name,unit,direction,description,source,known,deposits,dataRevision"));
  }

  @Test
  void aCriterionComesWithItsTable() {
    get(CRITERIA + "/mineralogy")
        .then()
        .statusCode(200)
        .body("scale.xenotime", equalTo(1))
        .body("table[0].citation", containsString("Minerals Engineering"));
    Eventually.holds(
        () -> {
          var tag = get(CRITERIA + "/mineralogy").header("ETag");
          given().header("If-None-Match", tag).get(CRITERIA + "/mineralogy").then().statusCode(304);
        });
    get(CRITERIA + "/beauty").then().statusCode(404);
  }

  @Test
  void perspectivesComeWithTheirTables() {
    get("/api/v1/methodologies/perspectives")
        .then()
        .statusCode(200)
        .body("items.id", hasItems("neutral", "united-states", "european-union", "japan"))
        .body("items[0].riskByCountry.keySet()", empty())
        .body("items[1].riskByCountry.USA", equalTo(0))
        .body("items[1].source.id", equalTo("usgs-mcs-2026"));
    get("/api/v1/methodologies/perspectives?f=csv")
        .then()
        .body(containsString("united-states,CHN,69."));
  }
}

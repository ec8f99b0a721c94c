package org.xenotime.deposits.control;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.testing.CountedStatements;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReadsAreCheapTest {

  /** Four with the read of the revision. */
  private static final int MOST = 3;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/deposits/pang-war/control",
        "/api/v1/deposits/chipwi/control?on=2024-08-01",
        "/api/v1/deposits/chipwi/control/timeline",
        "/api/v1/deposits/chipwi/control/history?on=2024-10-19",
        "/api/v1/deposits/chipwi/control/diff?from=2024-10-01",
        "/api/v1/control/contested?on=2024-10-19",
        "/api/v1/control/diff?from=2024-10-01&to=2024-11-01",
        "/api/v1/actors/kachin-independence-army/holdings?on=2024-11-01",
        "/api/v1/control-claims?limit=500",
        "/api/v1/control-claims/c009/evidence",
        "/api/v1/control-claims/c009",
        "/api/v1/actors",
        "/api/v1/actors/china-rare-earth-group",
        "/api/v1/actors/china-rare-earth-group/network",
        "/api/v1/relations?limit=500",
        "/api/v1/deposits/mountain-pass/ultimate-holders",
        "/api/v1/relations/r-1",
        "/api/v1/incidents?near=98.38,25.6,50",
        "/api/v1/deposits/pang-war/incidents?within=200km",
        "/api/v1/deposits/mount-weld",
        "/api/v1/quality",
        "/api/v1/proposals",
        "/api/v1/vocabularies",
        "/api/v1/vocabularies/deposit-type",
        "/api/v1/deposits?depositType=coal",
        "/api/v1/deposits/mount-weld/revisions",
        "/api/v1/sources/weng-and-others-2015/revisions",
        "/api/v1/sites/matches",
        "/api/v1/prices",
        "/api/v1/prices/revisions",
        "/api/v1/production/revisions",
        "/api/v1/production",
        "/api/v1/trade-flows",
        "/api/v1/production/mine-site-counts"
      })
  void anAnswerTakesAtMostFourStatements(String path) {
    var tag = given().get(path).then().statusCode(200).extract().header("ETag");
    assertThat(CountedStatements.during(() -> given().get(path).then().statusCode(200)))
        .isBetween(1, MOST);
    assertThat(
            CountedStatements.during(
                () -> given().header("If-None-Match", tag).get(path).then().statusCode(304)))
        .isZero();
  }
}

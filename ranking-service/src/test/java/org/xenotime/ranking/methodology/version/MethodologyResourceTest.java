package org.xenotime.ranking.methodology.version;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.testing.FeedResource;
import org.xenotime.ranking.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(FeedResource.class)
class MethodologyResourceTest {

  private static final String METHODOLOGIES = "/api/v1/methodologies";

  @Test
  void theMethodologyIsPublishedWhole() {
    get(METHODOLOGIES + "/heavy?version=1")
        .then()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("heavyDefinition", equalTo("tb-lu-y"))
        .body("eligibility.required", contains("heavyTreoTonnes"))
        .body("missing.method", equalTo("exclude"))
        .body("criteria", hasSize(5))
        .body("criteria[0].normalisation", equalTo("log-min-max"))
        .body("criteria[4].scale.measured", equalTo(1));
  }

  @Test
  void aVersionIsAskedForByNumber() {
    get(METHODOLOGIES + "/heavy?version=1").then().statusCode(200).body("id", equalTo("heavy"));
    get(METHODOLOGIES + "/heavy?version=2").then().statusCode(200).body("version", equalTo(2));
    get(METHODOLOGIES + "/heavy").then().statusCode(200).body("version", equalTo(2));
    get(METHODOLOGIES + "/heavy?version=9").then().statusCode(404);
    get(METHODOLOGIES + "/heavy?version=newest").then().statusCode(400);
    get(METHODOLOGIES + "/light").then().statusCode(404);
  }

  @Test
  void whoHasItGetsNothingAgain() {
    var tag = get(METHODOLOGIES + "/heavy").then().extract().header("ETag");
    given().header("If-None-Match", tag).get(METHODOLOGIES + "/heavy").then().statusCode(304);
  }

  @Test
  void allAreListed() {
    get(METHODOLOGIES)
        .then()
        .statusCode(200)
        .body("items.id", hasItems("heavy", "heavy-accessible", "magnet", "overall"));
    get(METHODOLOGIES + "?f=csv")
        .then()
        .statusCode(200)
        .body(startsWith("id,version,name,question,heavyDefinition\r\nheavy,2,"));
  }
}

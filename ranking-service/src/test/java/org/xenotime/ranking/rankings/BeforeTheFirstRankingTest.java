package org.xenotime.ranking.rankings;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.ranking.testing.PostgresResource;

@QuarkusTest
@TestProfile(BeforeTheFirstRankingTest.DepositsAreAway.class)
@WithTestResource(PostgresResource.class)
class BeforeTheFirstRankingTest {

  @ConfigProperty(name = "quarkus.management.test-port")
  int managementPort;

  @ParameterizedTest
  @ValueSource(strings = {"", "/unranked", "/deposits/mount-weld", "/snapshots"})
  void nothingIsNotAnEmptyRanking(String path) {
    get("/api/v1/rankings/heavy" + path)
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", notNullValue())
        .body("type", equalTo("/problems/service-unavailable"));
  }

  @ParameterizedTest
  @CsvSource({
    "/rankings/heavy/deposits/a%00b, id",
    "/rankings/a%00, methodology",
    "/rankings/heavy?q=%00, q",
    "/rankings/heavy/unranked?cursor=%00, cursor",
    "/methodologies/%00, id"
  })
  void nulIsRefusedByTheNameOfItsParameter(String path, String parameter) {
    RestAssured.given()
        .urlEncodingEnabled(false)
        .get("/api/v1" + path)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-parameter"))
        .body("errors[0].field", equalTo(parameter));
  }

  @Test
  void aNameThatNoAddressCanHaveIsNotFound() {
    RestAssured.given()
        .urlEncodingEnabled(false)
        .get("/api/v1/methodologies/a%20b")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/not-found"));
  }

  @Test
  void theRankingIsAnnouncedWithoutASnapshot() {
    get("/api/v1/rankings")
        .then()
        .statusCode(200)
        .body("items[0].id", equalTo("heavy"))
        .body("items[0].newest", equalTo(null));
    get("/api/v1/rankings?f=csv").then().statusCode(200);
  }

  @Test
  void theServiceIsReadyAllTheSame() {
    RestAssured.given()
        .port(managementPort)
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"));
  }

  public static class DepositsAreAway implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      // The discard port: nobody is there.
      return Map.of("ranking.deposits-url", "http://127.0.0.1:9");
    }
  }
}

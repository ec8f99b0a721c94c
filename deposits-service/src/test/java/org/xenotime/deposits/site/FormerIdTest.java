package org.xenotime.deposits.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.testing.WritingTest;

/** What lies below an id that a deposit had before is found below the one that it has. */
@QuarkusTest
class FormerIdTest extends WritingTest {

  private static final String DEPOSITS = "/api/v1/deposits/";

  private String former;
  private String present;

  @BeforeEach
  void rename() {
    former = "former-" + UUID.randomUUID();
    present = "present-" + UUID.randomUUID();
    asAnalyst()
        .body(
            Map.of(
                "id",
                former,
                "name",
                "Monazite Knoll " + former,
                "country",
                "AUS",
                "location",
                Map.of("longitude", 133.1, "latitude", -23.1),
                "source",
                page()))
        .post("/api/v1/deposits")
        .then()
        .statusCode(201);
    patch(asAnalyst(), DEPOSITS + former, because("Renamed", Map.of("id", present)))
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?heavy=gd-lu-y",
        "/incidents?within=50km&limit=10",
        "/ultimate-holders?on=2024-11-01",
        "/records",
        "/revisions?limit=5&f=csv"
      })
  void whatIsReadIsFoundBelowThePresentId(String below) {
    given()
        .redirects()
        .follow(false)
        .get(DEPOSITS + former + below)
        .then()
        .statusCode(308)
        .header("Location", DEPOSITS + present + below)
        .header("Cache-Control", "no-cache");
    given().get(DEPOSITS + former + below).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/statements", "/compositions"})
  void whatIsAddedIsAddedBelowThePresentId(String below) {
    adds(former, below).then().statusCode(308).header("Location", DEPOSITS + present + below);
    adds(present, below).then().statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/incidents", "/ultimate-holders", "/records", "/revisions"})
  void whatNeverWasIsNotFound(String below) {
    given().get(DEPOSITS + "never-" + former + below).then().statusCode(404);
  }

  @Test
  void theHistoryGoesOnUnderThePresentId() {
    given()
        .get(DEPOSITS + present + "/revisions")
        .then()
        .body("items", hasSize(greaterThan(1)))
        .body("items[0].differences.field[0]", equalTo("/id"));
  }

  private static Response adds(String deposit, String below) {
    Map<String, Object> body =
        below.equals("/statements")
            ? Map.of("oreTonnes", 1000, "originalText", "1 kt", "source", page())
            : Map.of("elementsPpm", Map.of("Dy", 12), "source", page());
    return asAnalyst().redirects().follow(false).body(body).post(DEPOSITS + deposit + below);
  }

  private static Map<String, String> page() {
    return Map.of("url", "https://example.org/" + UUID.randomUUID());
  }
}

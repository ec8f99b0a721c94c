package org.xenotime.deposits.element;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ElementResourceTest {

  private static final String ELEMENTS = "/api/v1/elements";

  @Test
  void fifteenElementsAreListedWithTheirGroups() {
    given()
        .get(ELEMENTS)
        .then()
        .statusCode(200)
        .body("items", hasSize(15))
        .body("items.find { it.symbol == 'Gd' }.group.'tb-lu-y'", equalTo("light"))
        .body("items.find { it.symbol == 'Gd' }.group.'gd-lu-y'", equalTo("heavy"));
  }

  @Test
  void theListComesAsCsvToo() {
    given()
        .accept("text/csv")
        .get(ELEMENTS)
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .body(startsWith("symbol,name,atomicWeight,oxide,oxideFactor\r\nLa,Lanthanum,138.90547,"));
  }

  @Test
  void whoHasItAlreadyGetsNothingAgain() {
    var tag = given().get(ELEMENTS).then().extract().header("ETag");
    given().header("If-None-Match", tag).get(ELEMENTS).then().statusCode(304).header("ETag", tag);
    given().accept("text/csv").header("If-None-Match", tag).get(ELEMENTS).then().statusCode(200);
  }

  @Test
  void anUnknownParameterIsNamedAndTheAllowedOnesAreListed() {
    given()
        .queryParam("colour", "red")
        .get(ELEMENTS)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/unknown-parameter"))
        .body("detail", equalTo("Unknown: colour. Allowed here: f."))
        .body("instance", equalTo(ELEMENTS))
        .body("errors.field", hasItem("colour"));
  }

  @Test
  void aFormatThatThereIsNotIsRefused() {
    given().queryParam("f", "xml").get(ELEMENTS).then().statusCode(400);
    given().accept("image/png").get(ELEMENTS).then().statusCode(406);
  }

  @Test
  void problemsOfTheFrameworkLookLikeOurs() {
    given()
        .get("/api/v1/no-such-thing")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-found"));
    given()
        .post(ELEMENTS)
        .then()
        .statusCode(405)
        .body("type", equalTo("/problems/method-not-allowed"));
  }
}

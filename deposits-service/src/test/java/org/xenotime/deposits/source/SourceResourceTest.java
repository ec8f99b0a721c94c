package org.xenotime.deposits.source;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SourceResourceTest {

  private static final String SOURCES = "/api/v1/sources";

  @Test
  void aSourceIsShown() {
    given()
        .get(SOURCES + "/weng-and-others-2015")
        .then()
        .statusCode(200)
        .body("citation", startsWith("Weng, Zhehan"))
        .body("kind", equalTo("article"))
        .body("date", equalTo("2015"));
    given().get(SOURCES + "/nobody").then().statusCode(404);
  }

  @Test
  void sourcesComePageByPage() {
    var next =
        given()
            .get(SOURCES + "?limit=500")
            .then()
            .statusCode(200)
            .body("items", hasSize(500))
            .extract()
            .<String>path("next");
    given().get(next).then().body("items", hasSize(500));
  }

  @Test
  void sourcesAreFoundByCitationAndKind() {
    given()
        .get(SOURCES + "?q=occurrence database&kind=dataset")
        .then()
        .body("items.id", equalTo(List.of("usgs-global-ree-2022")));
    given().get(SOURCES + "?kind=rumour").then().statusCode(400);
    given().get(SOURCES + "?f=csv&limit=1").then().body(startsWith("id,citation,"));
  }
}

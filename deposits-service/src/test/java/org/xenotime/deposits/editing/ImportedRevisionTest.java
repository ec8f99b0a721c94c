package org.xenotime.deposits.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenotime.deposits.testing.PostgresResource;

/** What came by an import says by which, when and why, of whatever kind it is. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ImportedRevisionTest {

  @ParameterizedTest
  @CsvSource({
    "/api/v1/deposits/pang-war, compiled_from_pages",
    "/api/v1/deposits/kachin-state, compiled_from_pages",
    "/api/v1/deposits/mount-weld, usgs_global_ree_2022",
    "/api/v1/actors/kachin-independence-army, compiled_from_pages",
    "/api/v1/relations/r-1, compiled_from_pages",
    "/api/v1/control-claims/c009, compiled_from_pages",
    "/api/v1/sources/weng-and-others-2015, usgs_global_ree_2022"
  })
  void theFirstVersionNamesItsImport(String thing, String dataSet) {
    var revisions =
        given()
            .get(thing + "/revisions")
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .body("items[0].number", equalTo(1))
            .body("items[0].by", equalTo("import"))
            .body("items[0].dataSet", equalTo(dataSet))
            .body("items[0].reason", equalTo("Imported with the data set " + dataSet));
    assertThat(Instant.parse(revisions.extract().path("items[0].at")))
        .isBefore(Instant.now().plusSeconds(1));
    given().get("/api/v1/intake/" + dataSet).then().statusCode(200);
  }
}

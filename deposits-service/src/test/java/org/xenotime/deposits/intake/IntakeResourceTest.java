package org.xenotime.deposits.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class IntakeResourceTest {

  private static final String INTAKE = "/api/v1/intake";

  @Inject Intake intake;

  @Test
  void everyRowOfTheOccurrencesIsASite() {
    given()
        .get(INTAKE + "/usgs_global_ree_2022")
        .then()
        .statusCode(200)
        .body("rowsRead.'global_ree_occurrences.csv'", equalTo(3934))
        .body("rowsRead.'references.csv'", equalTo(1591))
        .body("stored.sites", equalTo(3934))
        .body("flagged.find { it.reason == 'duplicate-id' }.count", equalTo(8))
        .body("flagged.find { it.reason == 'missing-coordinates' }.count", equalTo(820))
        .body("unparsed.findAll { it.column == 'RR_TREOgrd' }.text", hasItem("3.15–4.05"))
        .body("unparsed.findAll { it.column == 'Country' }.size()", equalTo(0));
  }

  @Test
  void aSecondRunChangesNothing() {
    var before = given().get(INTAKE).then().extract().header("ETag");
    intake.runAll();
    given().header("If-None-Match", before).get(INTAKE).then().statusCode(304);
  }

  @Test
  void theDataSetsAreListed() {
    given()
        .get(INTAKE)
        .then()
        .statusCode(200)
        .body("items.dataSet", hasItem("usgs_global_ree_2022"))
        .body("items[0].completedAt", notNullValue())
        .body(
            "items.find { it.dataSet == 'usgs_global_ree_2022' }.unparsed.RR_TREOgrd",
            greaterThan(0));
    given().get(INTAKE + "?f=csv").then().body(startsWith("dataSet,completedAt,"));
    given().get(INTAKE + "/nothing").then().statusCode(404);
  }
}

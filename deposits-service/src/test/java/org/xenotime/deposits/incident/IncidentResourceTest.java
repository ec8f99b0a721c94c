package org.xenotime.deposits.incident;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class IncidentResourceTest {

  private static final String INCIDENTS = "/api/v1/incidents";

  @Test
  void everyEventIsThereOnce() {
    var ids = new HashSet<String>();
    for (var next = INCIDENTS + "?limit=500"; next != null; ) {
      var page = given().urlEncodingEnabled(false).get(next).jsonPath();
      ids.addAll(page.getList("items.id", String.class));
      next = page.getString("next");
    }
    assertThat(ids).hasSize(7_374);
  }

  @Test
  void anEventSaysWhoWhenWhereAndHowManyDied() {
    given()
        .queryParam("near", "98.427594,15.958194,5")
        .queryParam("until", "1992-01-09")
        .queryParam("since", "1992-01-09")
        .get(INCIDENTS)
        .then()
        .statusCode(200)
        .body("items[0].id", equalTo("MYA-1992-1-306-10"))
        .body("items[0].sideA.name", equalTo("Government of Myanmar (Burma)"))
        .body("items[0].sideB.name", equalTo("KNU"))
        .body("items[0].sideB.deaths", equalTo(4))
        .body("items[0].deaths.best", equalTo(104))
        .body("items[0].deaths.civilians", equalTo(100))
        .body("items[0].location.description", equalTo("Azein (near, at Azein camp)"))
        .body("items[0].source.citation", containsString("Uppsala Conflict Data Program"));
  }

  @Test
  void theyComeByDateEitherWay() {
    given()
        .queryParam("sort", "-date")
        .queryParam("limit", 3)
        .get(INCIDENTS)
        .then()
        .body("items.startedOn", everyItem(greaterThanOrEqualTo("2023-12-01")));
  }

  @Test
  void aRadiusIsACircleNotABox() {
    var circle = count("near=97,25,100");
    var box = count("bbox=96.00779,24.10068,97.99221,25.89932");
    assertThat(circle).isPositive().isLessThan(box);
  }

  @Test
  void theyComeAsGeoJsonAndCsv() {
    given()
        .queryParam("limit", 2)
        .accept("application/geo+json")
        .get(INCIDENTS)
        .then()
        .contentType(startsWith("application/geo+json"))
        .body("type", equalTo("FeatureCollection"))
        .body("features", hasSize(2))
        .body("features[0].geometry.type", equalTo("Point"));
    given()
        .queryParam("limit", 2)
        .queryParam("f", "csv")
        .get(INCIDENTS)
        .then()
        .body(startsWith("id,startedOn,endedOn,"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "near|98,25",
        "near|98,25,5000",
        "near|a,b,c",
        "bbox|1,2,3",
        "bbox|9,9,1,1",
        "near|98,25,50miles",
        "violence|riot",
        "side|KIO",
        "sort|distance",
        "sort|deaths"
      })
  void whatCannotBeIsRefused(String parameter, String value) {
    given().queryParam(parameter, value).get(INCIDENTS).then().statusCode(400);
  }

  @Test
  void theyCanBeAskedForBySideViolenceAndDeaths() {
    given()
        .queryParam("near", "98.38,25.6,300km")
        .queryParam("side", 201)
        .queryParam("violence", "state-based")
        .queryParam("minDeaths", 10)
        .queryParam("sort", "distance")
        .get(INCIDENTS)
        .then()
        .statusCode(200)
        .body("items", not(empty()))
        .body(
            "items.collect { it.sideA.ucdpId == 201 || it.sideB.ucdpId == 201 }",
            everyItem(is(true)))
        .body("items.violence", everyItem(equalTo("state-based")))
        .body("items.deaths.best", everyItem(greaterThanOrEqualTo(10)))
        .body("items.distanceKm", everyItem(lessThanOrEqualTo(300f)));
  }

  @Test
  void aBoxMayCrossTheMeridianOf180() {
    assertThat(count("bbox=97,24,-170,27")).isPositive();
    assertThat(count("bbox=170,24,-170,27")).isZero();
  }

  private static int count(String query) {
    return given().get(INCIDENTS + "?limit=500&" + query).jsonPath().getList("items").size();
  }
}

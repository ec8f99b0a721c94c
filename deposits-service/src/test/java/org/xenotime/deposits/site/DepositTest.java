package org.xenotime.deposits.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class DepositTest {

  private static final String DEPOSIT = "/api/v1/deposits/";

  @Inject DataSource database;

  @Test
  void aDepositIsShownWithEveryFiguresSource() {
    given()
        .get(DEPOSIT + "mount-weld")
        .then()
        .statusCode(200)
        .body("id", equalTo("mount-weld"))
        .body("country", equalTo("AUS"))
        .body("location.latitude", equalTo(-28.8638f))
        .body("location.precision", nullValue())
        .body("depositType", equalTo("carbonatite-residual"))
        .body("statements.source.id", everyItem(notNullValue()))
        .body("statements.originalText", everyItem(notNullValue()))
        .body("links.control", equalTo(DEPOSIT + "mount-weld/control"))
        .body("source.id", equalTo("usgs-global-ree-2022"));
  }

  @Test
  void estimatesThatTheSourceNumbersStayApart() {
    given()
        .get(DEPOSIT + "bayan-obo")
        .then()
        .body("statements.findAll { it.id.startsWith('usgs-5029-') }.estimate", hasItem(3))
        .body("statements.find { it.treoTonnes == 57400000 }.source.id", equalTo("pirajno-2013"))
        .body("statements.find { it.class == 'total' }.treoTonnes", equalTo(135_000_000));
  }

  @Test
  void aFigureThatNothingChecksIsFlaggedAndStandsForNothing() {
    given()
        .get(DEPOSIT + "banana-lake")
        .then()
        .body("flags", hasItem("unchecked-resource"))
        .body("statements.flags", everyItem(hasItem("unchecked")))
        .body("treoTonnes", nullValue())
        .body("figures.treoTonnes", nullValue());
  }

  @Test
  void aMistakenUnitIsFlaggedAndStandsForNothing() {
    given()
        .get(DEPOSIT + "mount-weld")
        .then()
        .body("flags", hasItem("implausible-resource"))
        .body("treoPercent", nullValue());
  }

  @Test
  void theRecordIsKeptWordForWord() {
    given()
        .get(DEPOSIT + "mount-weld/records")
        .then()
        .statusCode(200)
        .body("items[0].dataSet", equalTo("usgs_global_ree_2022"))
        .body("items[0].original.Latitude", equalTo("-28.8638"));
    given().get(DEPOSIT + "no-such/records").then().statusCode(404);
  }

  @Test
  void aDepositComesAsGeoJson() {
    given()
        .get(DEPOSIT + "mount-weld?f=geojson")
        .then()
        .contentType("application/geo+json")
        .body("type", equalTo("Feature"))
        .body("geometry.coordinates", hasSize(2))
        .body("properties.statements", not(hasSize(0)));
  }

  @Test
  void aFormerIdLeadsToThePresentOne() throws SQLException {
    try (var connection = database.getConnection();
        var former =
            connection.prepareStatement(
                "insert into site_slug (slug, site_id)"
                    + " select 'thors-hill', id from site where slug = 'mount-weld'"
                    + " on conflict do nothing")) {
      former.executeUpdate();
    }
    given()
        .redirects()
        .follow(false)
        .get(DEPOSIT + "thors-hill?heavy=gd-lu-y")
        .then()
        .statusCode(308)
        .header("Location", endsWith(DEPOSIT + "mount-weld?heavy=gd-lu-y"));
  }

  @Test
  void anUnknownDepositIsAProblem() {
    given()
        .get(DEPOSIT + "atlantis")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-found"));
  }

  @Test
  void whoHasItAlreadyGetsNothingAgain() {
    var tag = given().get(DEPOSIT + "mount-weld").then().extract().header("ETag");
    given().header("If-None-Match", tag).get(DEPOSIT + "mount-weld").then().statusCode(304);
    given()
        .header("If-None-Match", tag)
        .get(DEPOSIT + "mount-weld?heavy=eu-lu-y")
        .then()
        .statusCode(200)
        .body("heavyDefinition", equalTo("eu-lu-y"));
  }
}

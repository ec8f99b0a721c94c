package org.xenotime.deposits.quality;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
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
class QualityResourceTest {

  private static final String QUALITY = "/api/v1/quality";

  @Test
  void aSwapIsTheOnlyPointOutsideOfItsCountry() {
    given()
        .queryParam("rule", "swapped-coordinates")
        .get(QUALITY)
        .then()
        .statusCode(200)
        .body("items.deposit.id", contains("rio-graia-trontano"))
        .body("items[0].deposit.country", equalTo("ITA"))
        .body("items[0].expected", equalTo("latitude 46.1219, longitude 8.3372"))
        .body("items[0].arithmetic", containsString("km outside of ITA"))
        .body("counts.find { it.rule == 'swapped-coordinates' }.flags", equalTo(1))
        .body("counts.find { it.rule == 'outside-country' }.flags", equalTo(0))
        .body("counts.find { it.rule == 'wrong-sign' }.flags", equalTo(0));
  }

  @Test
  void theDepositCarriesItsFlagsWithTheirArithmetic() {
    given()
        .get("/api/v1/deposits/rio-graia-trontano")
        .then()
        .body("flags", contains("swapped-coordinates"))
        .body("quality.rule", contains("swapped-coordinates"))
        .body("quality[0].field", equalTo("location"))
        .body("location.latitude", equalTo(8.3372f));
    given()
        .get("/api/v1/deposits/mount-weld")
        .then()
        .body("flags", hasItem("implausible-resource"))
        .body(
            "quality.find { it.rule == 'implausible-resource' }.arithmetic", containsString(" = "));
  }

  @Test
  void everyRuleIsCounted() {
    var counts = given().get(QUALITY).then().extract().jsonPath();
    assertThat(counts.getList("counts.rule")).hasSameSizeAs(Rule.ALL);
    assertThat(counts.getList("counts.meaning")).doesNotContainNull();
    assertThat(counts.getInt("counts.find { it.rule == 'cut-off-missing' }.flags"))
        .isGreaterThan(100);
    assertThat(counts.getInt("counts.find { it.rule == 'inconsistent-resource' }.deposits"))
        .isPositive();
  }

  @Test
  void theCountsAreThoseOfTheList() {
    var first = QUALITY + "?rule=missing-coordinates&limit=500";
    var total =
        given()
            .get(first)
            .jsonPath()
            .getInt("counts.find { it.rule == 'missing-coordinates' }.deposits");
    var seen = new HashSet<String>();
    for (var next = first; next != null; ) {
      var page = given().urlEncodingEnabled(false).get(next).jsonPath();
      seen.addAll(page.getList("items.deposit.id", String.class));
      next = page.getString("next");
    }
    assertThat(seen).hasSize(total);
  }

  @Test
  void onlyTheFirstPageIsCounted() {
    var first = given().get(QUALITY + "?limit=1").then().body("counts", notNullValue());
    given()
        .urlEncodingEnabled(false)
        .get(first.extract().<String>path("next"))
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("counts", nullValue());
  }

  @Test
  void theyCanBeAskedForByCountryAndByDeposit() {
    given()
        .queryParam("country", "AUS")
        .queryParam("limit", 500)
        .get(QUALITY)
        .then()
        .body("items", not(empty()))
        .body("items.deposit.country", everyItem(equalTo("AUS")));
    given()
        .queryParam("deposit", "mount-weld")
        .get(QUALITY)
        .then()
        .body("items.deposit.id", everyItem(equalTo("mount-weld")))
        .body("counts.find { it.rule == 'implausible-resource' }.deposits", equalTo(1))
        .body("counts.find { it.rule == 'swapped-coordinates' }.flags", equalTo(0));
  }

  @Test
  void whatStandsTwiceInItsDataSetIsFlagged() {
    given()
        .queryParam("rule", "duplicate-id")
        .get(QUALITY)
        .then()
        .body("items", not(empty()))
        .body("items.field", everyItem(equalTo("records")));
  }

  @Test
  void theListComesAsCsv() {
    given()
        .queryParam("f", "csv")
        .queryParam("limit", 1)
        .get(QUALITY)
        .then()
        .contentType(startsWith("text/csv"))
        .header("Link", containsString("rel=\"next\""))
        .body(startsWith("rule,deposit,name,country,field,message,expected,found,arithmetic"));
  }

  @ParameterizedTest
  @CsvSource({"rule, ugly", "country, Italy", "cursor, x", "sort, rule"})
  void whatCannotBeIsRefused(String parameter, String value) {
    given().queryParam(parameter, value).get(QUALITY).then().statusCode(400);
  }
}

package org.xenotime.deposits.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class DepositListTest {

  private static final String DEPOSITS = "/api/v1/deposits";

  @ParameterizedTest
  @CsvSource({
    "mount wled, mount-weld",
    "Bayan-Obo, bayan-obo",
    "Kvanefield, kvanefjeld",
    "norra karr, norra-karr",
    "MOUNTAIN PASS, mountain-pass"
  })
  void aNameIsFoundAlthoughItIsMistyped(String typed, String id) {
    given()
        .queryParam("q", typed)
        .get(DEPOSITS)
        .then()
        .statusCode(200)
        .body("items[0].id", equalTo(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pangwa", "Panwa", "Pang War", "pang wa", "Pangwar"})
  void whateverAPlaceIsCalledItIsFound(String typed) {
    given().queryParam("q", typed).get(DEPOSITS).then().body("items.id", hasItem("pang-war"));
  }

  @Test
  void whatNobodyIsCalledIsNotFound() {
    given().queryParam("q", "qqqxxxzzz").get(DEPOSITS).then().body("items", hasSize(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "-name",
        "treoTonnes",
        "-treoTonnes",
        "heavyTreoTonnes",
        "-heavyTreoTonnes",
        "discoveryYear",
        "-discoveryYear"
      })
  void everyPageFollowsTheOneBefore(String sort) {
    var all = ids(DEPOSITS + "?country=AUS&limit=50&sort=" + sort);
    assertThat(all).hasSizeGreaterThan(500);
    assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    assertThat(ids(DEPOSITS + "?country=AUS&limit=500&sort=" + sort)).isEqualTo(all);
  }

  @Test
  void thePagesOfASearchFollowEachOtherToo() {
    var all = ids(DEPOSITS + "?q=lake&limit=10");
    assertThat(all).hasSizeGreaterThan(20);
    assertThat(new HashSet<>(all)).hasSameSizeAs(all);
  }

  @Test
  void theLargestComeFirstAndTheUnknownLast() {
    var tonnes =
        given()
            .get(DEPOSITS + "?sort=-treoTonnes&limit=100")
            .then()
            .extract()
            .jsonPath()
            .getList("items.treoTonnes", Double.class);
    assertThat(tonnes)
        .hasSize(100)
        .doesNotContainNull()
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    given()
        .get(DEPOSITS + "?country=ZWE&sort=treoTonnes")
        .then()
        .body("items.treoTonnes[-1]", nullValue());
  }

  @Test
  void filtersNarrowTheList() {
    given()
        .get(DEPOSITS + "?depositType=ion-adsorption-clay&country=CHN&hasResource=true&limit=500")
        .then()
        .body("items", notNullValue())
        .body("items.country", everyItem(equalTo("CHN")))
        .body("items.depositType", everyItem(equalTo("ion-adsorption-clay")));
    given()
        .get(DEPOSITS + "?bbox=122,-29,123,-28&limit=500")
        .then()
        .body("items.id", hasItem("mount-weld"));
    given().get(DEPOSITS + "?kind=complex&status=prospect").then().statusCode(200);
  }

  @Test
  void theListComesAsGeoJson() {
    given()
        .accept("application/geo+json")
        .get(DEPOSITS + "?country=GRL&limit=2")
        .then()
        .contentType(startsWith("application/geo+json"))
        .body("type", equalTo("FeatureCollection"))
        .body("features[0].type", equalTo("Feature"))
        .body("features[0].geometry.type", equalTo("Point"))
        .body("features[0].properties.country", equalTo("GRL"))
        .body("next", startsWith(DEPOSITS + "?"));
  }

  @Test
  void theListComesAsCsv() {
    given()
        .get(DEPOSITS + "?country=GRL&f=csv")
        .then()
        .contentType(startsWith("text/csv"))
        .body(startsWith("id,name,aliases,kind,country,"));
  }

  @Test
  void aPageOfCsvNamesTheNextInALinkHeader() {
    var first = given().get(DEPOSITS + "?country=GRL&f=csv&limit=5").then().extract();
    var next = first.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
    var second = given().get(next).then().statusCode(200).extract();
    assertThat(second.contentType()).startsWith("text/csv");
    assertThat(second.asString().lines().skip(1))
        .hasSize(5)
        .doesNotContainAnyElementsOf(first.asString().lines().skip(1).toList());
    given().get(DEPOSITS + "?country=GRL&f=csv&limit=500").then().header("Link", nullValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sort=size | name, -name, treoTonnes",
        "depositType=gold | ion-adsorption-clay",
        "status=rich | showing, occurrence",
        "kind=hole | district",
        "country=china | three capital letters",
        "hasResource=maybe | true, false",
        "bbox=1,2,3 | west,south,east,north",
        "bbox=0,50,10,40 | west,south,east,north",
        "heavy=all | tb-lu-y, gd-lu-y, eu-lu-y",
        "limit=501 | from 1 to 500"
      })
  void aValueThatCannotBeUsedIsRefusedWithWhatCan(String query, String hint) {
    given()
        .get(DEPOSITS + "?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/invalid-parameter"))
        .body("detail", containsString(hint));
  }

  @Test
  void aCursorOfAnotherOrderIsRefused() {
    var next = given().get(DEPOSITS + "?limit=1").then().extract().<String>path("next");
    var cursor = next.substring(next.indexOf("cursor=") + "cursor=".length());
    given()
        .get(DEPOSITS + "?limit=1&sort=-treoTonnes&cursor=" + cursor)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-cursor"));
    given().get(DEPOSITS + "?cursor=nonsense").then().statusCode(400);
  }

  @Test
  void whoHasThePageAlreadyGetsNothingAgain() {
    var tag = given().get(DEPOSITS).then().extract().header("ETag");
    given().header("If-None-Match", tag).get(DEPOSITS).then().statusCode(304);
  }

  private static List<String> ids(String first) {
    var ids = new ArrayList<String>();
    for (var path = first; path != null; ) {
      var page = given().urlEncodingEnabled(false).get(path).then().statusCode(200).extract();
      ids.addAll(page.jsonPath().getList("items.id"));
      path = page.path("next");
    }
    return ids;
  }
}

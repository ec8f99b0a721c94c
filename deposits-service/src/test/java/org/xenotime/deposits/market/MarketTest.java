package org.xenotime.deposits.market;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class MarketTest {

  @Test
  void aRevisedPriceStandsBesideTheEarlierOne() {
    given()
        .queryParam("oxide", "Nd2O3")
        .queryParam("year", 2021)
        .get("/api/v1/prices")
        .then()
        .statusCode(200)
        .body("items.edition", contains("mcs-2022", "mcs-2023", "mcs-2024", "mcs-2026"))
        .body("items.usdPerKg", contains(49, 49, 98, 98))
        .body("items[0].estimate", equalTo(true))
        .body("items[0].source.citation", containsString("Mineral Commodity Summaries 2022"));
  }

  @Test
  void theNewestEditionCanBeAskedFor() {
    given()
        .queryParam("edition", "latest")
        .queryParam("limit", 500)
        .get("/api/v1/prices")
        .then()
        .body("items", hasSize(100))
        .body("items.edition.unique()", contains("mcs-2026"))
        .body("items.findAll { it.product.startsWith('Mischmetal') }.oxide", contains(nulls(5)));
  }

  @Test
  void aRangeKeepsItsBounds() {
    given()
        .queryParam("oxide", "Sc2O3")
        .queryParam("year", 2021)
        .get("/api/v1/prices")
        .then()
        .body("items[0].low", equalTo(890))
        .body("items[0].high", equalTo(1000))
        .body("items[0].usdPerKg", equalTo(945))
        .body("items[0].asPrinted", equalTo("890–1,000"));
  }

  @Test
  void aRevisedProductionStandsBesideTheEarlierOne() {
    given()
        .queryParam("country", "MMR")
        .queryParam("year", 2021)
        .queryParam("measure", "mine-production")
        .get("/api/v1/production")
        .then()
        .statusCode(200)
        .body("items.edition", contains("mcs-2022", "mcs-2023"))
        .body("items.treoTonnes", contains(26000, 35000));
  }

  @Test
  void whatWasKnownByThenIsWhatTheNewestEditionSaid() {
    for (var known :
        Map.of("2022-06-30", 26_000, "2023-06-30", 35_000, "2026-06-30", 35_000).entrySet()) {
      given()
          .queryParam("country", "MMR")
          .queryParam("year", 2021)
          .queryParam("measure", "mine-production")
          .queryParam("knownAt", known.getKey())
          .get("/api/v1/production")
          .then()
          .statusCode(200)
          .body("items.treoTonnes", contains(known.getValue()));
    }
    given()
        .queryParam("country", "MMR")
        .queryParam("year", 2021)
        .queryParam("knownAt", "2021-06-30T12:00:00Z")
        .get("/api/v1/production")
        .then()
        .body("items", empty());
    given()
        .queryParam("oxide", "Nd2O3")
        .queryParam("year", 2021)
        .queryParam("knownAt", "2023-12-31")
        .get("/api/v1/prices")
        .then()
        .body("items.edition", contains("mcs-2023"))
        .body("items.usdPerKg", contains(49));
  }

  @Test
  void aRevisionIsShownEditionByEdition() {
    given()
        .queryParam("country", "MMR")
        .queryParam("year", 2021)
        .get("/api/v1/production/revisions")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].revised", equalTo(true))
        .body("items[0].unit", equalTo("t TREO"))
        .body("items[0].given.edition", contains("mcs-2022", "mcs-2023"))
        .body("items[0].given.value", contains(26000, 35000))
        .body("items[0].given[0].change", nullValue())
        .body("items[0].given[1].change", equalTo(9000))
        .body("items[0].given[1].changePercent", equalTo(34.6f))
        .body("items[0].given[1].source.id", equalTo("mcs-2023"));
    given()
        .queryParam("oxide", "Nd2O3")
        .queryParam("year", 2021)
        .get("/api/v1/prices/revisions")
        .then()
        .body("items[0].given.value", contains(49, 49, 98, 98))
        .body("items[0].given.change", contains(null, 0, 49, 0));
  }

  @Test
  void anAreaUnderTwoNamesIsOneFigure() {
    given()
        .queryParam("country", "MMR")
        .queryParam("year", 2019)
        .get("/api/v1/production/revisions")
        .then()
        .body("items.area", contains("Burma"))
        .body("items[0].given.edition", contains("mcs-2020", "mcs-2021"));
  }

  @Test
  void onlyWhatWasRevisedCanBeAskedFor() {
    given()
        .queryParam("revised", "true")
        .queryParam("limit", 500)
        .get("/api/v1/production/revisions")
        .then()
        .body("items", not(empty()))
        .body("items.revised", everyItem(is(true)));
    var pages = new ArrayList<Object>();
    for (var next = "/api/v1/prices/revisions?limit=40"; next != null; ) {
      var page = JsonPath.from(given().urlEncodingEnabled(false).get(next).asString());
      pages.addAll(page.getList("items.collect { it.product + it.year }"));
      next = page.getString("next");
    }
    assertThat(pages).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }

  @Test
  void whatSourcesHadNotYetSaidIsLeftOut() {
    given()
        .queryParam("knownAt", "2018-01-01")
        .get("/api/v1/trade-flows")
        .then()
        .statusCode(200)
        .body("items.findAll { it.period >= '2018' }", empty());
    given()
        .queryParam("knownAt", "2000-01-01")
        .get("/api/v1/production/mine-site-counts")
        .then()
        .body("items", empty());
  }

  @Test
  void whatIsNoNumberStaysText() {
    given()
        .queryParam("country", "MMR")
        .queryParam("measure", "reserves")
        .queryParam("edition", "mcs-2026")
        .get("/api/v1/production")
        .then()
        .body("items[0].asPrinted", equalTo("NA"))
        .body("items[0].treoTonnes", nullValue());
  }

  @Test
  void sourcesOfTradeContradictEachOtherAndAllAreKept() {
    given()
        .queryParam("year", 2021)
        .queryParam("measure", "value")
        .get("/api/v1/trade-flows")
        .then()
        .body("items", hasSize(3))
        .body("items.value", hasItems(740, 780, 803))
        .body("items.unit.unique()", contains("usd-million"));
    given().get("/api/v1/trade-flows").then().body("items", hasSize(20));
  }

  @Test
  void mineSitesAreCountedByArea() {
    given().get("/api/v1/production/mine-site-counts").then().body("items", hasSize(10));
    given()
        .queryParam("deposit", "mong-bawk")
        .get("/api/v1/production/mine-site-counts")
        .then()
        .body("items.count", contains(3, 26))
        .body("items.controller.unique()", contains("united-wa-state-army"));
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/prices, edition",
    "/api/v1/production, edition",
    "/api/v1/trade-flows, id",
    "/api/v1/prices/revisions, commodity",
    "/api/v1/production/revisions, area",
    "/api/v1/production/mine-site-counts, id"
  })
  void everyListComesAsCsv(String path, String first) {
    given().accept("text/csv").get(path).then().statusCode(200).body(startsWith(first + ","));
  }

  @Test
  void theFeedTellsEveryEditionOfPrices() {
    var editions = new ArrayList<Map<String, Object>>();
    for (var next = "/api/v1/changes?limit=1000"; next != null; ) {
      var page = JsonPath.from(given().urlEncodingEnabled(false).get(next).asString());
      editions.addAll(
          page.getList("items.findAll { it.type == 'org.xenotime.prices.changed' }.data"));
      next = page.getString("next");
    }
    assertThat(editions)
        .extracting(edition -> edition.get("edition"))
        .contains("mcs-2020", "mcs-2026");
    var newest =
        editions.stream()
            .filter(e -> e.get("edition").equals("mcs-2026"))
            .findFirst()
            .orElseThrow();
    assertThat(newest).containsEntry("year", 2026).containsKey("source");
    assertThat((List<?>) newest.get("prices")).hasSize(100);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/prices, edition, newest",
    "/api/v1/prices, year, soon",
    "/api/v1/production, measure, exports",
    "/api/v1/production, knownAt, lately",
    "/api/v1/production/revisions, revised, perhaps",
    "/api/v1/prices/revisions, edition, mcs-2026",
    "/api/v1/production, country, Burma",
    "/api/v1/trade-flows, from, Myanmar",
    "/api/v1/trade-flows, sort, value"
  })
  void whatIsNotAllowedIsRefused(String path, String parameter, String value) {
    given().queryParam(parameter, value).get(path).then().statusCode(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Neodymium oxide, 99.5% minimum|Nd2O3",
        "Terbium oxide, 99.99% minimum|Tb4O7",
        "Y2O3, minimum 99.999% purity|Y2O3",
        "Neodymium-praseodymium (NdPr) oxide, 99% minimum|",
        "Mischmetal, 65% cerium, 35% lanthanum|",
        "Yttrium metal, minimum 99.9% purity|"
      })
  void aProductIsAnOxideOrNone(String product, String oxide) {
    assertThat(Oxides.of(product).orElse(null)).isEqualTo(oxide);
  }

  private static String[] nulls(int count) {
    return new String[count];
  }
}

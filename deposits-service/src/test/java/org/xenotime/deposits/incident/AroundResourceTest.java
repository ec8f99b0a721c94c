package org.xenotime.deposits.incident;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.testing.CountedStatements;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class AroundResourceTest {

  private static final String AROUND_PANG_WAR = "/api/v1/deposits/pang-war/incidents";

  @Inject DataSource database;

  @Test
  void theNearestComeFirstWithTheirDistance() {
    var distances = new ArrayList<Float>();
    for (var next = AROUND_PANG_WAR + "?within=100km&limit=20"; next != null; ) {
      var page = given().urlEncodingEnabled(false).get(next).jsonPath();
      distances.addAll(page.getList("items.distanceKm", Float.class));
      next = page.getString("next");
    }
    assertThat(distances).hasSizeGreaterThan(20).isSorted();
    assertThat(distances.getLast()).isBetween(50f, 100f);
    assertThat(distances).hasSize(count(AROUND_PANG_WAR + "?within=100"));
  }

  @Test
  void theNewestComeFirstWhereAsked() {
    var days =
        given()
            .get(AROUND_PANG_WAR + "?within=150km&sort=-date")
            .jsonPath()
            .getList("items.startedOn", String.class);
    assertThat(days).hasSizeGreaterThan(10).isSortedAccordingTo(Collections.reverseOrder());
  }

  @Test
  void theCountsAreOfTheWholeResultNotOfThePage() {
    var answer = answer(AROUND_PANG_WAR + "?within=300km&since=2011-01-01&limit=5");
    var whole = all(AROUND_PANG_WAR + "?within=300km&since=2011-01-01&limit=500");
    assertThat(answer.getList("items")).hasSize(5);
    assertThat(answer.getInt("counts.incidents")).isEqualTo(whole.size()).isGreaterThan(100);
    assertThat(sum(answer, "counts.byYear.incidents")).isEqualTo(whole.size());
    assertThat(answer.getList("counts.byYear.year", Integer.class))
        .isSorted()
        .allMatch(year -> year >= 2010);
    assertThat(answer.getInt("counts.byYear.find { it.year == 2012 }.incidents"))
        .isEqualTo(startedIn(whole, "2012"));
    // An incident has two sides.
    assertThat(sum(answer, "counts.bySide.incidents")).isEqualTo(2 * whole.size());
    assertThat(answer.getInt("counts.bySide.find { it.name == 'KIO' }.incidents"))
        .isEqualTo(ofSide(whole, "KIO"));
    assertThat(answer.getList("counts.bySide.incidents", Integer.class))
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void fiftyKilometresAreMeantWhereNothingIsSaid() {
    given()
        .get(AROUND_PANG_WAR)
        .then()
        .statusCode(200)
        .body("deposit", equalTo("pang-war"))
        .body("withinKm", equalTo(50f))
        .body("items.distanceKm", everyItem(lessThanOrEqualTo(50f)))
        .body("counts.incidents", equalTo(count(AROUND_PANG_WAR + "?within=50km")));
  }

  @Test
  void aPeriodNarrowsThem() {
    given()
        .get(AROUND_PANG_WAR + "?within=200km&since=2021-02-01&until=2021-12-31&limit=500")
        .then()
        .body("items.endedOn", everyItem(greaterThanOrEqualTo("2021-02-01")))
        .body("items.startedOn", everyItem(lessThanOrEqualTo("2021-12-31")))
        .body("counts.byYear.year", everyItem(equalTo(2021)));
  }

  @Test
  void aroundADepositWithoutALocationNothingIsKnownToLie() {
    given()
        .get("/api/v1/deposits/shan-state/incidents")
        .then()
        .statusCode(200)
        .body("location", nullValue())
        .body("items", empty())
        .body("counts.incidents", equalTo(0));
  }

  @Test
  void thePageComesAsGeoJsonAndAsCsv() {
    given()
        .get(AROUND_PANG_WAR + "?within=200km&limit=2&f=geojson")
        .then()
        .contentType(startsWith("application/geo+json"))
        .body("features", hasSize(2))
        .body("features[0].properties.distanceKm", greaterThanOrEqualTo(0f));
    given()
        .get(AROUND_PANG_WAR + "?within=200km&limit=2&f=csv")
        .then()
        .contentType(startsWith("text/csv"))
        .body(startsWith("id,startedOn"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "within|501km",
        "within|0",
        "within|50mi",
        "within|-5",
        "since|yesterday",
        "sort|deaths",
        "radius|50km",
        "cursor|nonsense"
      })
  void whatCannotBeIsRefused(String parameter, String value) {
    given().queryParam(parameter, value).get(AROUND_PANG_WAR).then().statusCode(400);
    if (!parameter.equals("cursor")) {
      given()
          .queryParam(parameter, value)
          .get("/api/v1/deposits/shan-state/incidents")
          .then()
          .statusCode(400);
    }
  }

  @Test
  void anUnknownDepositIsAProblem() {
    given().get("/api/v1/deposits/atlantis/incidents").then().statusCode(404);
  }

  /** The statements themselves, as the answer sends them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        AROUND_PANG_WAR,
        AROUND_PANG_WAR + "?within=100km&sort=-date",
        "/api/v1/incidents?near=98.38,25.6,50km"
      })
  void theCircleIsFoundByIndex(String path) throws SQLException {
    var statements =
        CountedStatements.textsDuring(() -> given().get(path).then().statusCode(200)).stream()
            .filter(sql -> sql.contains("from incident"))
            .toList();
    assertThat(statements).isNotEmpty();
    for (var sql : statements) {
      assertThat(plan(sql.replace("?", "50")))
          .contains("incident_place")
          .doesNotContain("Seq Scan on incident");
    }
  }

  private String plan(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("analyze incident");
      var plan = new StringBuilder();
      try (var rows = statement.executeQuery("explain " + sql)) {
        while (rows.next()) {
          plan.append(rows.getString(1)).append('\n');
        }
      }
      return plan.toString();
    }
  }

  private static JsonPath answer(String path) {
    return given().get(path).then().statusCode(200).extract().jsonPath();
  }

  private static int count(String path) {
    return answer(path).getInt("counts.incidents");
  }

  private static List<Map<String, Object>> all(String first) {
    var all = new ArrayList<Map<String, Object>>();
    for (var next = first; next != null; ) {
      var page = given().urlEncodingEnabled(false).get(next).jsonPath();
      all.addAll(page.getList("items"));
      next = page.getString("next");
    }
    return all;
  }

  private static int sum(JsonPath answer, String path) {
    return answer.getList(path, Integer.class).stream().mapToInt(Integer::intValue).sum();
  }

  private static int startedIn(List<Map<String, Object>> incidents, String year) {
    return (int)
        incidents.stream().filter(i -> i.get("startedOn").toString().startsWith(year)).count();
  }

  private static int ofSide(List<Map<String, Object>> incidents, String name) {
    return (int)
        incidents.stream()
            .filter(i -> List.of(side(i, "sideA"), side(i, "sideB")).contains(name))
            .count();
  }

  private static Object side(Map<String, Object> incident, String side) {
    return ((Map<?, ?>) incident.get(side)).get("name");
  }
}

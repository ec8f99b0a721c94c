package org.xenotime.deposits.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.testing.PostgresResource;

/** What the database cannot read is the caller's mistake, and is told as one. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class UnusableTextTest {

  private static final String NUL = "\u0000";

  @ParameterizedTest
  @CsvSource({
    "/deposits?q=a%00b, q",
    "/deposits?country=%00, country",
    "/deposits?cursor=%00, cursor",
    "/actors?q=%00, q",
    "/sources?q=%00, q",
    "/control-claims?deposit=%00, deposit",
    "/control-claims?actor=a%00, actor",
    "/deposits/a%00b, id",
    "/deposits/a%00b/control, id",
    "/actors/%00, id",
    "/sources/%00, id",
    "/control-claims/c%00, id"
  })
  void nulIsRefusedByTheNameOfItsParameter(String path, String parameter) {
    answer(path)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/invalid-parameter"))
        .body("errors[0].field", equalTo(parameter));
  }

  @ParameterizedTest
  @CsvSource({
    "/deposits/%ff, 404",
    "/deposits/a%20b, 404",
    "/deposits?q=%ff, 200",
    "/actors/%c3%28, 404",
    "/sources?q=%ed%a0%80, 200",
    "/control-claims?deposit=%ff, 200"
  })
  void whatIsNoUtf8FindsNothing(String path, int status) {
    answer(path).statusCode(status);
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
  void aForgedPlaceInTheListOfDepositsIsRefused(String sort) {
    var name =
        sort.startsWith("heavyTreo", sort.startsWith("-") ? 1 : 0) ? sort + " tb-lu-y" : sort;
    refused("/deposits?sort=" + sort, Cursor.of(name, "a" + NUL, "b"));
    refused("/deposits?sort=" + sort, Cursor.of(name, "1", "b" + NUL));
    refused("/deposits?sort=" + sort, Cursor.of(name, "1", null));
    if (!sort.endsWith("name")) {
      for (var key : new String[] {"x", "", "1e999999", "NaN", "-", "1.", "2000,5"}) {
        refused("/deposits?sort=" + sort, Cursor.of(name, key, "b"));
      }
    }
    if (sort.endsWith("discoveryYear")) {
      refused("/deposits?sort=" + sort, Cursor.of(name, "99999", "b"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/control-claims?on=-999999998-01-01, on",
    "/control-claims?on=%2B12024-01-01, on",
    "/deposits/pang-war/control?on=0000-01-01, on",
    "/incidents?since=%2B999999998-01-01, since",
    "/actors/x/network?knownAt=%2B999999999-01-01T00:00:00Z, knownAt"
  })
  void aDayThatTheDatabaseDoesNotKnowIsRefused(String path, String parameter) {
    answer(path)
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-parameter"))
        .body("errors[0].field", equalTo(parameter));
  }

  @Test
  void aForgedDayInACursorIsRefused() {
    refused("/incidents?sort=date", Cursor.of("date", "+999999998-01-01", "1"));
    refused("/trade-flows?limit=1", Cursor.of("period", "-999999998-01-01", "1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1e999999"})
  void aForgedPlaceInASearchIsRefused(String key) {
    refused("/deposits?q=lake", Cursor.of("match", key, "b"));
  }

  @ParameterizedTest
  @CsvSource({"/actors, name", "/sources, id", "/control-claims, id"})
  void aForgedPlaceInAnotherListIsRefused(String path, String sort) {
    refused(path + "?limit=1", Cursor.of(sort, "a" + NUL));
    refused(path + "?limit=1", Cursor.of(sort, "a" + NUL, "1"));
    refused(path + "?limit=1", Cursor.of(sort, "a", NUL + "1"));
    refused(path + "?limit=1", Cursor.of(sort, null, null));
  }

  private static void refused(String list, Cursor forged) {
    answer(list + "&cursor=" + forged.opaque())
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-cursor"));
  }

  private static ValidatableResponse answer(String path) {
    return given().urlEncodingEnabled(false).get("/api/v1" + path).then();
  }
}

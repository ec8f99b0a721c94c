package org.xenotime.deposits.control;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ControlChangesTest {

  private static final String PANG_WAR = "/api/v1/deposits/pang-war/control";
  private static final String LINE = "kinds.find { it.kind == 'territory' }.intervals";

  @Test
  void theTimelineHasEachIntervalWithWhatChangedIt() {
    var contested = LINE + ".find { it.from == '2024-10-18' }";
    given()
        .get(PANG_WAR + "/timeline?to=2024-12-31")
        .then()
        .statusCode(200)
        .body(LINE + "[0].from", equalTo("2009-11-01"))
        .body(contested + ".to", equalTo("2024-10-20"))
        .body(contested + ".answer.state", equalTo("contested"))
        .body(contested + ".changedBy", contains("c009"))
        .body(LINE + ".find { it.from == '2024-10-21' }.to", equalTo("2024-12-31"))
        .body(
            LINE + ".find { it.from == '2024-10-21' }.answer.leader",
            equalTo("kachin-independence-army"))
        .body("claims.id", hasItem("c009"));
  }

  /** A line without gaps, and on each of its days what is answered for that day alone. */
  @ParameterizedTest
  @ValueSource(strings = {"pang-war", "tsawlaw", "chipwi", "mountain-pass"})
  void theTimelineSaysWhatIsAnsweredForEachDay(String deposit) {
    var path = "/api/v1/deposits/" + deposit + "/control";
    var timeline = given().get(path + "/timeline?to=2026-06-30").jsonPath();
    List<Map<String, Object>> kinds = timeline.getList("kinds");
    assertThat(kinds).isNotEmpty();
    for (var n = 0; n < kinds.size(); n++) {
      var kind = kinds.get(n).get("kind");
      List<Map<String, Object>> intervals = timeline.getList("kinds[%d].intervals".formatted(n));
      LocalDate next = null;
      for (var interval : intervals) {
        var from = LocalDate.parse((String) interval.get("from"));
        var to = LocalDate.parse((String) interval.get("to"));
        assertThat(from).isEqualTo(next == null ? from : next);
        next = to.plusDays(1);
        for (var day : List.of(from, to)) {
          Map<String, Object> alone =
              given()
                  .queryParam("on", day.toString())
                  .get(path)
                  .jsonPath()
                  .getMap("controls.find { it.kind == '%s' }".formatted(kind));
          assertThat(interval.get("answer"))
              .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
              .containsEntry("state", alone.get("state"))
              .containsEntry("holders", alone.get("holders"));
        }
      }
      assertThat(next).isEqualTo(LocalDate.parse("2026-07-01"));
    }
  }

  @Test
  void theHistoryOfADayShowsHowKnowledgeCameIn() {
    var steps = "kinds.find { it.kind == 'territory' }.steps";
    given()
        .get("/api/v1/deposits/momauk/control/history?on=2025-01-01")
        .then()
        .statusCode(200)
        .body(steps, hasSize(1))
        .body(steps + "[0].knownFrom", equalTo("2024-05-28T00:00:00Z"))
        .body(steps + "[0].knownUntil", nullValue())
        .body(steps + "[0].changedBy", contains("c015"))
        .body(steps + "[0].answer.state", equalTo("held"));
    given()
        .get("/api/v1/deposits/momauk/control/history?on=2025-01-01&knownAt=2024-01-01T00:00:00Z")
        .then()
        .body("kinds", hasSize(0));
  }

  @Test
  void aDifferenceHasTheAnswersOfBothDays() {
    given()
        .get(PANG_WAR + "/diff?from=2024-10-01&to=2024-11-01")
        .then()
        .statusCode(200)
        .body("changes.kind", contains("territory"))
        .body("changes[0].changed", contains("leader", "holders"))
        .body("changes[0].before.leader", equalTo("new-democratic-army-kachin"))
        .body("changes[0].after.leader", equalTo("kachin-independence-army"));
    given().get(PANG_WAR + "/diff").then().statusCode(400);
  }

  @Test
  void whatIsContestedOnADayIsListed() {
    given()
        .get("/api/v1/control/contested?on=2024-10-19&kind=territory")
        .then()
        .statusCode(200)
        .body("items.deposit.id", hasItem("pang-war"))
        .body("items.deposit.id", hasItem("kachin-special-region-1"));
    var first = given().get("/api/v1/control/contested?on=2024-10-19&limit=1").jsonPath();
    assertThat(first.getList("items")).hasSize(1);
    var second = given().urlEncodingEnabled(false).get(first.getString("next")).jsonPath();
    assertThat(second.getString("items[0].deposit.id"))
        .isNotEqualTo(first.getString("items[0].deposit.id"));
    given()
        .accept("text/csv")
        .get("/api/v1/control/contested?on=2024-10-19")
        .then()
        .statusCode(200)
        .body(org.hamcrest.Matchers.startsWith("deposit,name,longitude,latitude,kind,"));
  }

  @Test
  void whatChangedHandsIsListed() {
    given()
        .get("/api/v1/control/diff?from=2024-10-01&to=2024-11-01&kind=territory")
        .then()
        .statusCode(200)
        .body("items.deposit.id", hasItem("pang-war"))
        .body(
            "items.find { it.deposit.id == 'pang-war' }.change.after.leader",
            equalTo("kachin-independence-army"));
    given()
        .get("/api/v1/control/diff?from=2024-10-01&to=2024-11-01&knownAt=2024-01-01T00:00:00Z")
        .then()
        .body("items", hasSize(0));
    given().get("/api/v1/control/diff").then().statusCode(400);
  }

  @Test
  void anActorHasItsHoldingsOfADay() {
    var holdings = "/api/v1/actors/kachin-independence-army/holdings";
    var pangWar = "items.find { it.deposit.id == 'pang-war' && it.answer.kind == 'territory' }";
    given()
        .get(holdings + "?on=2024-11-01")
        .then()
        .statusCode(200)
        .body(pangWar + ".leads", equalTo(true))
        .body(pangWar + ".deposit.latitude", equalTo(25.59866f));
    given().get(holdings + "?on=2024-08-01&kind=territory").then().body("items", hasSize(0));
    given().get("/api/v1/actors/nobody-at-all/holdings").then().statusCode(404);
  }
}

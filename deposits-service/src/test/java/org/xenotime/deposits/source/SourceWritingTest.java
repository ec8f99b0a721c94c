package org.xenotime.deposits.source;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.AtOnce;
import org.xenotime.deposits.testing.SourceTest;

/** What is registered stands at once, and once. */
@QuarkusTest
class SourceWritingTest extends SourceTest {

  @Inject DataSource database;

  @Test
  void whatAnAnalystRegistersStandsAtOnce() {
    var made = create(Map.of("url", "https://example.org/" + unique, "date", "2024-10-21"));
    made.then().statusCode(201).body("kind", equalTo("web")).body("grade", equalTo("F"));
    var address = made.header("Location");
    given()
        .get(address)
        .then()
        .statusCode(200)
        .body("citation", equalTo("https://example.org/" + unique))
        .body("date", equalTo("2024-10-21"));
    given()
        .get(address + "/revisions")
        .then()
        .body("items", hasSize(1))
        .body("items[0].by", equalTo("analyst"))
        .body("items[0].number", equalTo(1))
        .body("items[0].at", notNullValue());
  }

  @Test
  void theSameWordsAboutTwoAddressesAreTwoSources() {
    var citation = "The same words, " + unique;
    var one = Map.of("url", "https://example.org/one/" + unique, "citation", citation);
    var two = Map.of("url", "https://example.org/two/" + unique, "citation", citation);
    create(one).then().statusCode(201);
    create(two).then().statusCode(201);
    create(Map.of("citation", citation, "kind", "report")).then().statusCode(409);
  }

  @Test
  void whenASourceMovesItsOldAddressIsFree() {
    var old = "https://example.org/old/" + unique;
    var address = create(Map.of("url", old)).header("Location");
    var moved = Map.of("url", "https://example.org/new/" + unique);
    patch(asEditor(), address, because("It moved", moved)).then().statusCode(200);
    create(moved).then().statusCode(409).body("twin", equalTo(address));
    create(Map.of("url", old)).then().statusCode(201);
  }

  @Test
  void oneKeyMakesOneSourceHoweverOftenItIsSent() throws Exception {
    var body = Map.of("url", "https://example.org/" + unique);
    var answers =
        AtOnce.send(
            8, () -> asAnalyst().header("Idempotency-Key", unique).body(body).post(SOURCES));
    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
    assertThat(answers.stream().map(a -> a.header("Location")).distinct()).hasSize(1);
    asAnalyst()
        .header("Idempotency-Key", unique)
        .body(Map.of("url", "https://example.org/else/" + unique))
        .post(SOURCES)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
  }

  @Test
  void withoutAKeyTheSecondMeetsItsTwin() throws Exception {
    var body = Map.of("url", "https://example.org/" + unique);
    var answers = AtOnce.send(4, () -> create(body));
    assertThat(answers)
        .extracting(Response::statusCode)
        .containsExactlyInAnyOrder(201, 409, 409, 409);
    var twin = answers.stream().filter(a -> a.statusCode() == 409).findFirst().orElseThrow();
    given().get(twin.<String>path("twin")).then().statusCode(200);
  }

  @Test
  void everyFieldAtFaultIsNamedAtOnce() {
    create(
            Map.of(
                "citation",
                7,
                "url",
                "ftp://x",
                "date",
                "yesterday",
                "kind",
                "rumour",
                "who",
                "me"))
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.field", hasItems("citation", "url", "date", "kind", "who"))
        .body("errors.find { it.field == 'kind' }.message", containsString("dataset, report"))
        .body("errors.find { it.field == 'who' }.message", containsString("allowed: "))
        .body("errors.find { it.field == 'citation' }.message", equalTo("must be a string"));
    create(Map.of("url", "https://example.org/" + unique, "date", "2024-02-31"))
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("date"));
    create(Map.of("publisher", "Nobody"))
        .then()
        .statusCode(422)
        .body("errors.field", hasItems("citation", "kind"));
  }

  @Test
  void nullTakesAMemberAway() {
    var address = aSource();
    patch(asEditor(), address, because("Known", Map.of("publisher", "Frontier")));
    var away = new HashMap<String, Object>();
    away.put("publisher", null);
    patch(asEditor(), address, because("It was another", away))
        .then()
        .statusCode(200)
        .body("publisher", nullValue());
  }

  @Test
  void theFeedTellsOfEveryWrite() throws SQLException {
    var address = aSource();
    patch(asEditor(), address, because("Judged", Map.of("grade", "C"))).then().statusCode(200);
    try (var connection = database.getConnection();
        var events =
            connection.prepareStatement(
                "select count(*) from outbox where subject = ?"
                    + " and type = 'org.xenotime.source.changed'")) {
      events.setString(1, address.substring(SOURCES.length() + 1));
      var rows = events.executeQuery();
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isEqualTo(2);
    }
  }
}

package org.xenotime.deposits.source;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.testing.AtOnce;
import org.xenotime.deposits.testing.WritingTest;

@QuarkusTest
class SourceWritingTest extends WritingTest {

  private static final String SOURCES = "/api/v1/sources";

  @Inject DataSource database;

  private final String unique = UUID.randomUUID().toString();

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
  void aChangeIsLoggedWithItsReasonFieldByField() {
    var address = aSource();
    patch(
            asEditor(),
            address,
            because("The publisher was missing", Map.of("publisher", "Frontier", "grade", "B")))
        .then()
        .statusCode(200)
        .body("publisher", equalTo("Frontier"))
        .header("ETag", notNullValue());
    given()
        .get(address + "/revisions")
        .then()
        .statusCode(200)
        .body("items.number", equalTo(List.of(2, 1)))
        .body("items[0].by", equalTo("editor"))
        .body("items[0].reason", equalTo("The publisher was missing"))
        .body("items[0].change", equalTo("correction"))
        .body("items[0].dataRevision", greaterThan(0))
        .body("items[0].differences.field", equalTo(List.of("/grade", "/publisher")))
        .body("items[0].differences[0].before", equalTo("F"))
        .body("items[0].differences[1].before", nullValue())
        .body("items[0].differences.after", equalTo(List.of("B", "Frontier")));
  }

  @Test
  void revisionsComePageByPageAndAsCsv() {
    var address = aSource();
    for (var grade : List.of("A", "B", "C")) {
      patch(asEditor(), address, because("Judged anew", Map.of("grade", grade)));
    }
    var first = given().get(address + "/revisions?limit=2").then();
    first.body("items.number", equalTo(List.of(4, 3)));
    given()
        .get(first.extract().<String>path("next"))
        .then()
        .body("items.number", equalTo(List.of(2, 1)))
        .body("next", nullValue());
    given()
        .get(address + "/revisions?f=csv")
        .then()
        .contentType(startsWith("text/csv"))
        .body(startsWith("number,at,by,"));
  }

  @Test
  void whatWasNeverEditedSaysByWhichDataSetItCame() {
    given()
        .get(SOURCES + "/weng-and-others-2015/revisions")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].by", equalTo("import"))
        .body("items[0].dataSet", equalTo("usgs_global_ree_2022"))
        .body("items[0].at", notNullValue());
    given().get(SOURCES + "/nobody/revisions").then().statusCode(404);
  }

  @Test
  void theImportStaysTheFirstVersionOfWhatIsEditedLater() {
    var imported = given().get(SOURCES + "?q=mineral&limit=1").<String>path("items[0].id");
    var address = SOURCES + "/" + imported;
    patch(asEditor(), address, because("Judged", Map.of("grade", "A"))).then().statusCode(200);
    given()
        .get(address + "/revisions")
        .then()
        .body("items.by", equalTo(List.of("editor", "import")))
        .body("items.number", equalTo(List.of(2, 1)));
  }

  @Test
  void theLogCannotBeRewrittenEvenByItsOwner() throws SQLException {
    aSource();
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      for (var attempt :
          List.of(
              "update revision_entry set reason = 'otherwise'",
              "delete from revision_entry",
              "truncate revision_entry")) {
        assertThat(failureOf(() -> statement.execute(attempt))).contains("append only");
      }
    }
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
  void whoHasNotSeenTheLastChangeIsRefused() {
    var address = aSource();
    var seen = tagOf(address);
    var change = because("Judged", Map.of("grade", "C"));
    patch(asEditor(), address, change, seen).then().statusCode(200);
    patch(asEditor(), address, because("Judged", Map.of("grade", "D")), seen)
        .then()
        .statusCode(412)
        .body("type", equalTo("/problems/precondition-failed"));
    patch(asEditor(), address, because("Judged", Map.of("grade", "D")), "*").then().statusCode(200);
    asEditor().contentType(MERGE_PATCH).body(change).patch(address).then().statusCode(428);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"nonsense\"",
        "W/\"0123456789abcdef01234567-00000000-00000000-9\"",
        "\"0123456789abcdef01234567-00000000-00000000-999999\"",
        ","
      })
  void whatIsNoTagOfThisDatabaseIsStale(String tag) {
    patch(asEditor(), aSource(), because("Judged", Map.of("grade", "C")), tag)
        .then()
        .statusCode(412);
  }

  @Test
  void theTagOfAnotherThingIsNoTagOfThis() {
    var address = aSource();
    var other = create(Map.of("url", "https://example.org/another/" + unique)).header("Location");
    patch(asEditor(), address, because("Judged", Map.of("grade", "C")), tagOf(other))
        .then()
        .statusCode(412);
    patch(asEditor(), address, because("Judged", Map.of("grade", "C")), tagOf(SOURCES))
        .then()
        .statusCode(412);
  }

  @Test
  void aTagOfARevisionThatIsStillToComeIsStale() {
    var address = aSource();
    var future = tagOf(address).replaceAll("-[0-9]+\"$", "-999999999\"");
    patch(asEditor(), address, because("Judged", Map.of("grade", "C")), future)
        .then()
        .statusCode(412);
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
  void aBodyOfNothingButFaultsGetsAShortAnswer() {
    var faults = "{\"url\":[" + "null,".repeat(50_000) + "null]}";
    var answer = asAnalyst().body(faults).post(SOURCES);
    answer.then().statusCode(422);
    assertThat(answer.asString().length()).isLessThan(20_000);
  }

  @Test
  void aChangeOfSomethingElseMakesNoTagStale() {
    var address = aSource();
    var seen = tagOf(address);
    create(Map.of("url", "https://example.org/other/" + unique)).then().statusCode(201);
    patch(asEditor(), address, because("Judged", Map.of("grade", "C")), seen)
        .then()
        .statusCode(200);
  }

  @Test
  void theTagOfAnAnswerServesForTheNextChange() {
    var address = aSource();
    var tag = patch(asEditor(), address, because("Judged", Map.of("grade", "C"))).header("ETag");
    given().header("If-None-Match", tag).get(address).then().statusCode(304);
    patch(asEditor(), address, because("Judged", Map.of("grade", "D")), tag).then().statusCode(200);
  }

  @Test
  void whatChangesNothingIsNotLogged() {
    var address = aSource();
    patch(asEditor(), address, because("Judged", Map.of("grade", "F"))).then().statusCode(200);
    given().get(address + "/revisions").then().body("items", hasSize(1));
  }

  @Test
  void ofTwoWhoChangeTheSameAtOnceOneIsRefused() throws Exception {
    var address = aSource();
    var seen = tagOf(address);
    var change = because("Judged", Map.of("grade", "C"));
    var answers = AtOnce.send(2, () -> patch(asEditor(), address, change, seen));
    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
    given().get(address + "/revisions").then().body("items", hasSize(2));
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
  void aChangeNamesItsReasonAndItsCause() {
    var address = aSource();
    patch(asEditor(), address, Map.of("grade", "A"))
        .then()
        .statusCode(422)
        .body("errors.field", equalTo(List.of("reason")));
    patch(asEditor(), address, because("x", Map.of("change", "whim")))
        .then()
        .statusCode(422)
        .body("errors.field", equalTo(List.of("change")))
        .body("errors[0].message", containsString("world-change"));
    patch(asEditor(), address, because("x", Map.of("change", "retraction"))).then().statusCode(409);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"url\": \"https://example.org/a\\u0000b\"}",
        "{\"citation\": \"a\\u0000b\", \"kind\": \"web\"}",
        "{\"citation\": \"\\ud800\", \"kind\": \"web\"}",
        "{\"a\\u0000b\": 1}",
        "{\"citation\": null, \"kind\": \"web\"}",
        "{\"citation\": \"x\", \"kind\": \"web\", \"date\": 1e999999}",
        "{\"citation\": {\"a\": 1}, \"kind\": [\"web\"]}",
        "{\"citation\": \"x\", \"kind\": \"web\", \"reason\": \"a\\u0000b\"}"
      })
  void whatTheDatabaseCannotHoldIsRefused(String body) {
    asAnalyst().body(body).post(SOURCES).then().statusCode(422).body("errors", not(hasSize(0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "7",
        "\"text\"",
        "{\"citation\": ",
        "{} {}",
        "{\"kind\":\"web\",\"kind\":\"news\"}"
      })
  void whatIsNoJsonObjectIsRefused(String body) {
    asAnalyst()
        .body(body)
        .post(SOURCES)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/bad-request"));
  }

  @Test
  void aBodyThatIsTooLargeOrTooDeepIsRefused() {
    create(Map.of("citation", "x".repeat(600_000), "kind", "web")).then().statusCode(413);
    asAnalyst()
        .body("{\"citation\": " + "[".repeat(900) + "]".repeat(900) + "}")
        .post(SOURCES)
        .then()
        .statusCode(413);
  }

  @Test
  void anotherMediaTypeIsRefused() {
    asAnalyst()
        .contentType("text/plain")
        .body("hello")
        .post(SOURCES)
        .then()
        .statusCode(415)
        .body("type", equalTo("/problems/unsupported-media-type"));
  }

  @Test
  void whoIsNotSignedInWritesNothing() {
    given()
        .contentType("application/json")
        .body(Map.of("url", "https://example.org/" + unique))
        .post(SOURCES)
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", equalTo("Bearer"))
        .body("type", equalTo("/problems/unauthorized"));
    as("not.a.token")
        .body(Map.of("url", "https://example.org/" + unique))
        .post(SOURCES)
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", startsWith("Bearer error"));
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

  private String aSource() {
    return create(
            Map.of("url", "https://example.org/" + UUID.randomUUID(), "reason", "Found today"))
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private static Response create(Map<String, ?> body) {
    return asAnalyst().body(body).post(SOURCES);
  }

  private interface Attempt {
    void run() throws SQLException;
  }

  private static String failureOf(Attempt attempt) {
    try {
      attempt.run();
      return "nothing failed";
    } catch (SQLException refused) {
      return refused.getMessage();
    }
  }
}

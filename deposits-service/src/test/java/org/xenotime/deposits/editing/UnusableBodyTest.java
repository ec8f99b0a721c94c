package org.xenotime.deposits.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.testing.SourceTest;

/** What cannot be read, or must not be written, is refused in words. */
@QuarkusTest
class UnusableBodyTest extends SourceTest {

  @Test
  void aBodyOfNothingButFaultsGetsAShortAnswer() {
    var faults = "{\"url\":[" + "null,".repeat(50_000) + "null]}";
    var answer = asAnalyst().body(faults).post(SOURCES);
    answer.then().statusCode(422);
    assertThat(answer.asString().length()).isLessThan(20_000);
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
}

package org.xenotime.deposits.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.testing.AtOnce;
import org.xenotime.deposits.testing.SourceTest;

/** Nobody overwrites what he has not seen. */
@QuarkusTest
class StaleChangeTest extends SourceTest {

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
  void ofTwoWhoChangeTheSameAtOnceOneIsRefused() throws Exception {
    var address = aSource();
    var seen = tagOf(address);
    var change = because("Judged", Map.of("grade", "C"));
    var answers = AtOnce.send(2, () -> patch(asEditor(), address, change, seen));
    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
    given().get(address + "/revisions").then().body("items", hasSize(2));
  }
}

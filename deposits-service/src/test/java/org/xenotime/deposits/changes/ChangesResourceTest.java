package org.xenotime.deposits.changes;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.http.Cursor;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ChangesResourceTest {

  private static final String CHANGES = "/api/v1/changes";

  @Inject Changes changes;
  @Inject Outbox outbox;
  @Inject ChangeFeed feed;
  @Inject AgroalDataSource database;

  private String start;

  @BeforeEach
  void startAtTheEndOfTheFeed() {
    start = feed.opaque(outbox.last().sequence());
  }

  @Test
  void aChangeIsACloudEvent() {
    write("pang-war");
    given()
        .queryParam("after", start)
        .get(CHANGES)
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("items", hasSize(2))
        .body("items[0].specversion", equalTo("1.0"))
        .body("items[0].source", equalTo(CHANGES))
        .body("items[0].type", equalTo("org.xenotime.test.changed"))
        .body("items[0].subject", equalTo("pang-war"))
        .body("items[0].datacontenttype", equalTo("application/json"))
        .body("items[0].data.name", equalTo("pang-war"))
        .body("items[0].revision", equalTo((int) changes.currentRevision()))
        .body("items[1].type", equalTo("org.xenotime.revision.committed"))
        .body("items[1].data.events", equalTo(1))
        .body("next", nullValue());
  }

  @Test
  void theCursorLeadsOnAndStaysWhereNothingFollows() {
    IntStream.range(0, 3).forEach(n -> write("s" + n));
    var first = get(start, 4);
    assertThat(first.getList("items")).hasSize(4);
    assertThat(first.getString("next"))
        .isEqualTo(CHANGES + "?after=" + first.getString("cursor") + "&limit=4");
    var second = JsonPath.from(given().get(first.getString("next")).asString());
    assertThat(second.getList("items")).hasSize(2);
    assertThat(second.getString("next")).isNull();
    var end = get(second.getString("cursor"), 4);
    assertThat(end.getList("items")).isEmpty();
    assertThat(end.getString("cursor")).isEqualTo(second.getString("cursor"));
  }

  @Test
  void withoutAPositionItBeginsAtTheBeginning() {
    write("any");
    given().queryParam("limit", 1).get(CHANGES).then().body("items[0].id", equalTo("1"));
  }

  @Test
  void whoWaitsIsAnsweredAtTheCommit() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var begun = Instant.now();
      var waiting =
          CompletableFuture.supplyAsync(
              () -> given().queryParam("after", start).queryParam("wait", 30).get(CHANGES),
              threads);
      write("at-last");
      var answer = waiting.get(15, SECONDS).jsonPath();
      assertThat(answer.getString("items[0].subject")).isEqualTo("at-last");
      assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }
  }

  @Test
  void whoWaitsInVainIsToldSoInTime() {
    var begun = Instant.now();
    given()
        .queryParam("after", start)
        .queryParam("wait", 1)
        .get(CHANGES)
        .then()
        .statusCode(200)
        .body("items", empty())
        .body("cursor", equalTo(start));
    assertThat(Duration.between(begun, Instant.now())).isGreaterThan(Duration.ofMillis(900));
  }

  /** More wait than the pool has connections; the writer still gets one. */
  @Test
  void manyMayWaitWithoutHoldingTheDatabase() throws Exception {
    var many = 120;
    assertThat(many)
        .isGreaterThan(database.getConfiguration().connectionPoolConfiguration().maxSize());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var waiting =
          IntStream.range(0, many)
              .mapToObj(
                  n ->
                      CompletableFuture.supplyAsync(
                          () ->
                              given()
                                  .queryParam("after", start)
                                  .queryParam("wait", 20)
                                  .get(CHANGES),
                          threads))
              .toList();
      write("for-all");
      for (var one : waiting) {
        assertThat(one.get(30, SECONDS).jsonPath().getString("items[0].subject"))
            .isEqualTo("for-all");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "%%%", "MTcw", "Y2hhbmdlcx9hYmM"})
  void aPositionThatIsNotOursIsRefused(String after) {
    given()
        .queryParam("after", after)
        .get(CHANGES)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-cursor"));
  }

  @Test
  void aPositionOfAnotherFeedIsRefused() {
    given()
        .queryParam("after", Cursor.of("changes", UUID.randomUUID(), 1).opaque())
        .get(CHANGES)
        .then()
        .statusCode(400)
        .body("detail", containsString("Start again without it"));
  }

  @ParameterizedTest
  @CsvSource({"limit,0", "limit,1001", "limit,ten", "wait,31", "wait,-1", "wait,soon"})
  void aNumberOutOfRangeIsNamed(String parameter, String value) {
    given()
        .queryParam(parameter, value)
        .get(CHANGES)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-parameter"))
        .body("errors[0].field", equalTo(parameter));
  }

  private void write(String subject) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                changes.record(
                    "org.xenotime.test.changed", subject, () -> Map.of("name", subject)));
  }

  private static JsonPath get(String after, int limit) {
    return given().queryParam("after", after).queryParam("limit", limit).get(CHANGES).jsonPath();
  }
}

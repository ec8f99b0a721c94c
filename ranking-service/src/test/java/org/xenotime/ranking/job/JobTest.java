package org.xenotime.ranking.job;

import static io.restassured.RestAssured.delete;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.testing.Candidates;
import org.xenotime.ranking.testing.Eventually;
import org.xenotime.ranking.testing.FeedResource;
import org.xenotime.ranking.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(FeedResource.class)
class JobTest {

  private static final String EVALUATIONS = "/api/v1/evaluations";

  /** With this a client waits for nothing at all. */
  private static final String AT_ONCE = "respond-async, wait=0";

  @Inject RunJobs run;
  @Inject Jobs jobs;
  @Inject DataSource database;
  @Inject MeterRegistry meters;

  @AfterEach
  void nothingIsLeft() throws SQLException {
    sql("delete from computation_job");
    Eventually.holds(() -> assertThat(meters.get(Turns.RUNNING).gauge().value()).isZero());
  }

  @Test
  void longWorkBecomesAJobThatHasTheSameAnswer() {
    var request = Candidates.of(40, 4, ", \"uncertainty\": {\"draws\": 20000, \"seed\": 3}");
    var inTheRequest = post(request, "").statusCode(200).extract().jsonPath();
    var accepted =
        post(request, AT_ONCE)
            .statusCode(202)
            .header("Preference-Applied", "respond-async")
            .header("Retry-After", matchesPattern("[0-9]+"))
            .header("Location", matchesPattern(".*/api/v1/evaluations/jobs/[0-9a-f-]{36}"))
            .body("estimatedMillis", notNullValue())
            .body("createdAt", containsString("Z"))
            .body("status", matchesPattern("queued|running|done"))
            .extract();
    var job = EVALUATIONS + "/jobs/" + accepted.path("id");
    Eventually.holds(
        () ->
            get(job)
                .then()
                .statusCode(200)
                .body("status", equalTo("done"))
                .body("progress", equalTo(1))
                .body("result", equalTo(job + "/result"))
                .body("finishedAt", notNullValue())
                .body("expiresAt", notNullValue())
                .body("$", not(hasKey("failure"))));
    var result =
        get(job + "/result")
            .then()
            .statusCode(200)
            .contentType(startsWith("application/json"))
            .extract()
            .jsonPath();
    assertThat(result.getList("results")).isEqualTo(inTheRequest.getList("results"));
  }

  @Test
  void shortWorkIsDoneInTheRequest() {
    post(Candidates.of(2, 2, ""), "respond-async").statusCode(200).body("results", hasSize(2));
  }

  @Test
  void aFaultIsSaidAtOnceAndNotByAJob() {
    post("{\"criteria\": []}", AT_ONCE).statusCode(422);
  }

  @Test
  void aJobTellsHowFarItIsAndIsCancelled() {
    var job = submit(Candidates.endless());
    Eventually.holds(
        () -> {
          var progress =
              get(job)
                  .then()
                  .statusCode(200)
                  .header("Retry-After", notNullValue())
                  .body("status", equalTo("running"))
                  .extract()
                  .jsonPath()
                  .getDouble("progress");
          assertThat(progress).isBetween(1e-9, 0.999);
        });
    get(job + "/result").then().statusCode(409).body("detail", containsString("running"));
    delete(job).then().statusCode(204);
    get(job).then().statusCode(200).body("status", equalTo("cancelled"));
    get(job + "/result").then().statusCode(409).body("detail", containsString("cancelled"));
    Eventually.holds(() -> assertThat(meters.get(Turns.RUNNING).gauge().value()).isZero());
    delete(job).then().statusCode(204);
    get(job).then().statusCode(404);
    delete(job).then().statusCode(404);
  }

  @Test
  void nobodyGuessesAJob() {
    get(EVALUATIONS + "/jobs/1").then().statusCode(404);
    get(EVALUATIONS + "/jobs/" + UUID.randomUUID()).then().statusCode(404);
    get(EVALUATIONS + "/jobs/" + UUID.randomUUID() + "/result").then().statusCode(404);
  }

  @Test
  void aJobIsForgottenWhenItHasExpired() throws SQLException {
    var job = submit(Candidates.of(2, 2, ""));
    Eventually.holds(() -> get(job).then().body("status", equalTo("done")));
    assertThat(jobs.forgetExpired()).isZero();
    sql("update computation_job set expires_at = now() - interval '1 second'");
    get(job).then().statusCode(404);
    get(job + "/result").then().statusCode(404);
    assertThat(jobs.forgetExpired()).isEqualTo(1);
  }

  @Test
  void aJobSurvivesARestart() throws InterruptedException {
    var job =
        submit(
            Candidates.of(
                300,
                8,
                ", \"uncertainty\": {\"draws\": 40000, \"measures\": [\"acceptability\"]}"));
    Eventually.holds(() -> get(job).then().body("status", equalTo("running")));
    run.stop();
    get(job).then().body("status", equalTo("queued"));
    run.start();
    Eventually.holds(() -> get(job).then().body("status", equalTo("done")));
    get(job + "/result").then().statusCode(200).body("results", hasSize(300));
  }

  @Test
  void aJobOfAReplicaThatDiedIsComputedByAnother() throws SQLException {
    var job = running(1, Candidates.of(2, 2, ""));
    run.wake();
    Eventually.holds(() -> get(job).then().body("status", equalTo("done")));
    get(job + "/result").then().statusCode(200).body("results", hasSize(2));
  }

  @Test
  void aJobThatBringsReplicasDownSaysThatItDidNotSurvive() throws SQLException {
    var job = running(3, Candidates.of(2, 2, ""));
    run.wake();
    Eventually.holds(
        () ->
            get(job)
                .then()
                .body("status", equalTo("failed"))
                .body("failure", containsString("begun 3 times")));
    get(job + "/result").then().statusCode(409).body("detail", containsString("failed"));
  }

  @Test
  void aJobThatCannotBeComputedSaysSo() throws SQLException {
    var job = insert("'nonsense', 'queued', 0, null, null", "{}");
    run.wake();
    Eventually.holds(() -> get(job).then().body("status", equalTo("failed")));
    get(job).then().body("failure", equalTo("Something went wrong on our side."));
  }

  @Test
  void whereTooManyAreQueuedTheNextIsSentAway() throws SQLException, InterruptedException {
    run.stop();
    try {
      for (int i = 0; i < 50; i++) {
        insert("'evaluation', 'queued', 0, null, null", Candidates.of(2, 2, ""));
      }
      post(Candidates.of(2, 2, ""), AT_ONCE).statusCode(503).header("Retry-After", "5");
    } finally {
      sql("delete from computation_job");
      run.start();
    }
  }

  /** As a replica leaves it behind that was killed. */
  private String running(int attempts, String request) throws SQLException {
    return insert(
        "'evaluation', 'running', %d, gen_random_uuid(), now() - interval '1 minute'"
            .formatted(attempts),
        request);
  }

  private String insert(String values, String request) throws SQLException {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                """
                insert into computation_job
                  (kind, state, attempts, runner, heartbeat_at, request, estimated_millis)
                values (%s, ?, 0) returning id
                """
                    .formatted(values))) {
      insert.setBytes(1, request.getBytes(StandardCharsets.UTF_8));
      try (var rows = insert.executeQuery()) {
        rows.next();
        return EVALUATIONS + "/jobs/" + rows.getString(1);
      }
    }
  }

  private void sql(String statement) throws SQLException {
    try (var connection = database.getConnection();
        var update = connection.createStatement()) {
      update.executeUpdate(statement);
    }
  }

  private static String submit(String request) {
    return EVALUATIONS
        + "/jobs/"
        + post(request, AT_ONCE).statusCode(202).extract().jsonPath().getString("id");
  }

  private static ValidatableResponse post(String request, String prefer) {
    return given()
        .contentType("application/json")
        .header("Prefer", prefer)
        .body(request)
        .post(EVALUATIONS)
        .then();
  }
}

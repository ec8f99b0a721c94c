package org.xenotime.ranking.evaluation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.job.Turns;
import org.xenotime.ranking.testing.Candidates;
import org.xenotime.ranking.testing.Eventually;
import org.xenotime.ranking.testing.FeedResource;
import org.xenotime.ranking.testing.PostgresResource;
import org.xenotime.ranking.testing.Wire;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(FeedResource.class)
class HangUpTest {

  private static final String EVALUATIONS = "/api/v1/evaluations";

  @TestHTTPResource URI service;
  @Inject MeterRegistry meters;

  @Test
  void aClientThatGoesAwayStopsItsComputation() {
    try (var wire = new Wire(service.getPort())) {
      wire.post(EVALUATIONS, Candidates.endless());
      Eventually.holds(() -> assertThat(gauge(Turns.RUNNING)).isEqualTo(1));
      wire.abort();
    }
    Eventually.holds(() -> assertThat(gauge(Turns.RUNNING)).isZero());
  }

  @Test
  void aClientThatGoesAwayGivesUpItsPlaceInTheQueue() {
    try (var first = new Wire(service.getPort());
        var second = new Wire(service.getPort())) {
      first.post(EVALUATIONS, Candidates.endless());
      Eventually.holds(() -> assertThat(gauge(Turns.RUNNING)).isEqualTo(1));
      second.post(EVALUATIONS, Candidates.endless());
      Eventually.holds(() -> assertThat(gauge(Turns.WAITING)).isEqualTo(1));
      second.abort();
      Eventually.holds(() -> assertThat(gauge(Turns.WAITING)).isZero());
      first.abort();
    }
    Eventually.holds(() -> assertThat(gauge(Turns.RUNNING)).isZero());
  }

  @Test
  void whereTooManyWaitTheNextIsSentAway() {
    var wires = IntStream.range(0, 9).mapToObj(i -> new Wire(service.getPort())).toList();
    try {
      wires.forEach(wire -> wire.post(EVALUATIONS, Candidates.endless()));
      Eventually.holds(() -> assertThat(gauge(Turns.WAITING)).isEqualTo(8));
      given()
          .contentType("application/json")
          .body(Candidates.of(2, 2, ""))
          .post(EVALUATIONS)
          .then()
          .statusCode(503)
          .header("Retry-After", "5");
    } finally {
      wires.forEach(Wire::abort);
    }
    Eventually.holds(() -> assertThat(gauge(Turns.RUNNING) + gauge(Turns.WAITING)).isZero());
  }

  private double gauge(String name) {
    return meters.get(name).gauge().value();
  }
}

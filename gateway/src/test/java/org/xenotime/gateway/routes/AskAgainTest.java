package org.xenotime.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.gateway.testing.Answer;
import org.xenotime.gateway.testing.Surroundings;
import org.xenotime.gateway.testing.Wire;

/** A connection to a service that is closed before any answer has come. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AskAgainTest {

  @TestHTTPResource URI gateway;

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
  void aReadIsAskedOnceMore(String method) {
    Answer answer =
        Wire.ask(
            gateway.getPort(),
            method,
            "/api/v1/deposits/close-once?read=" + method,
            "X-Mine: kept");

    assertThat(answer.status()).isEqualTo(200);
    if (method.equals("GET")) {
      assertThat(answer.json().getJsonObject("headers").getJsonArray("x-mine"))
          .containsOnly("kept");
    }
  }

  @Test
  void aReadThatIsNeverAnsweredIsToldSo() {
    Answer answer = Wire.ask(gateway.getPort(), "GET", "/api/v1/deposits/close");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PATCH", "DELETE"})
  void aWriteIsNotSentTwice(String method) {
    Answer answer =
        Wire.ask(
            gateway.getPort(),
            method,
            "/api/v1/deposits/close-once?write=" + method,
            "{}",
            List.of("Content-Type: application/json"));

    assertThat(answer.status()).isEqualTo(503);
  }
}

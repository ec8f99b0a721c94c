package org.xenotime.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.xenotime.gateway.testing.Deadline;
import org.xenotime.gateway.testing.Logged;
import org.xenotime.gateway.testing.Surroundings;
import org.xenotime.gateway.testing.Wire;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class StreamingTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int MORE_THAN_ALL_CONNECTIONS = 100;

  @TestHTTPResource URI gateway;

  @Test
  void anEventArrivesWhenItHappens() {
    try (Wire wire = new Wire(gateway.getPort())) {
      Instant asked = Instant.now();
      wire.send(Wire.head("GET", "/api/v1/forum/events"));

      String received = readUntil(wire, "data: one");

      assertThat(received).contains("text/event-stream").doesNotContain("data: two");
      assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(2));
      assertThat(readUntil(wire, "data: two")).contains("data: two");
    }
  }

  @Test
  void theBeginningOfABodyArrivesBeforeItsEnd() {
    try (Wire wire = new Wire(gateway.getPort())) {
      wire.send(Wire.head("POST", "/api/v1/forum/first-part", "Transfer-Encoding: chunked"));
      wire.send("5\r\nhello\r\n");

      assertThat(readUntil(wire, "got 5")).contains("got 5");

      wire.send("0\r\n\r\n");
      assertThat(readUntil(wire, "0\r\n\r\n")).endsWith("0\r\n\r\n");
    }
  }

  @Test
  void aServiceThatDiesInTheMiddleEndsTheConnection() {
    try (Wire wire = new Wire(gateway.getPort())) {
      wire.send(Wire.head("GET", "/api/v1/forum/die"));

      assertThatThrownBy(wire::readAnswer).hasMessageContaining("connection ended");
    }
  }

  @Test
  void clientsThatHangUpInTheMiddleLeaveNothingBehind() {
    try (Logged logged = new Logged()) {
      for (int i = 0; i < MORE_THAN_ALL_CONNECTIONS; i++) {
        try (Wire wire = new Wire(gateway.getPort())) {
          wire.send(Wire.head("GET", "/api/v1/deposits/big")).readSome();
          wire.abort();
        }
      }

      assertThat(Wire.ask(gateway.getPort(), "GET", "/api/v1/deposits/after").status())
          .isEqualTo(200);
      assertThat(logged.exceptions()).doesNotContain("IllegalReferenceCountException");
    }
  }

  @Test
  void clientsThatHangUpBeforeTheAnswerLeaveNothingBehind() {
    try (Logged logged = new Logged()) {
      for (int i = 0; i < MORE_THAN_ALL_CONNECTIONS; i++) {
        try (Wire wire = new Wire(gateway.getPort())) {
          wire.send(Wire.head("GET", "/api/v1/rankings/hang"));
          wire.abort();
        }
      }

      assertThat(Wire.ask(gateway.getPort(), "GET", "/api/v1/rankings/after").status())
          .isEqualTo(200);
      assertThat(logged.exceptions()).isEmpty();
    }
  }

  @Test
  void aServiceLearnsThatItsClientHasHungUp() {
    long before = count("hung-up");
    try (Wire wire = new Wire(gateway.getPort())) {
      String body = "{}";
      wire.send(
          Wire.head("POST", "/api/v1/evaluations/think", "Content-Length: " + body.length())
              + body);
      Deadline.within(PATIENCE).until(() -> count("thinking") > 0);
      wire.abort();
    }

    Deadline.within(PATIENCE).until(() -> count("hung-up") > before);
  }

  private long count(String what) {
    String path = "/api/v1/evaluations/" + what;
    return Long.parseLong(Wire.ask(gateway.getPort(), "GET", path).body());
  }

  private static String readUntil(Wire wire, String text) {
    StringBuilder received = new StringBuilder();
    while (received.indexOf(text) < 0) {
      String some = wire.readSome();
      assertThat(some).as("The connection ended after: " + received).isNotEmpty();
      received.append(some);
    }
    return received.toString();
  }
}

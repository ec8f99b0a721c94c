package org.xenotime.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.xenotime.gateway.testing.Answer;
import org.xenotime.gateway.testing.Surroundings;
import org.xenotime.gateway.testing.Wire;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LimitsTest {

  private static final int LIMIT = 2 * 1024 * 1024;

  @TestHTTPResource URI gateway;

  @Test
  void aBodyAtTheLimitArrives() {
    try (Wire wire = new Wire(gateway.getPort())) {
      Answer answer =
          wire.send(post("Content-Length: " + LIMIT)).send("x".repeat(LIMIT)).readAnswer();

      assertThat(answer.json().getString("body")).hasSize(LIMIT);
    }
  }

  @Test
  void aFileThatIsTakenInMayBeLonger() {
    int length = 2 * LIMIT;
    try (Wire wire = new Wire(gateway.getPort())) {
      Answer answer =
          wire.send(Wire.head("POST", "/api/v1/intake/claims", "Content-Length: " + length))
              .send("x".repeat(length))
              .readAnswer();

      assertThat(answer.json().getString("body")).hasSize(length);
    }
  }

  @Test
  void candidatesThatAreToBeRankedMayBeMany() {
    int length = 4 * LIMIT;
    try (Wire wire = new Wire(gateway.getPort())) {
      Answer answer =
          wire.send(Wire.head("POST", "/api/v1/evaluations", "Content-Length: " + length))
              .send("x".repeat(length))
              .readAnswer();

      assertThat(answer.json().getString("body")).hasSize(length);
    }
    Answer refused =
        Wire.ask(
            gateway.getPort(), "POST", "/api/v1/evaluations", "Content-Length: " + (length + 1));

    assertThat(refused.status()).isEqualTo(413);
  }

  @Test
  void aBodyThatSaysItIsTooLargeIsRefusedUnread() {
    try (Wire wire = new Wire(gateway.getPort())) {
      Answer answer = wire.send(post("Content-Length: " + (LIMIT + 1))).readAnswer();

      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.json().getString("type")).isEqualTo("/problems/payload-too-large");
      assertThat(answer.header("Connection")).isEqualTo("close");
    }
  }

  @Test
  void aBodyThatTurnsOutTooLargeIsRefused() {
    try (Wire wire = new Wire(gateway.getPort())) {
      wire.send(post("Transfer-Encoding: chunked"));
      String part = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
      for (int sent = 0; sent <= LIMIT; sent += 0x10000) {
        wire.send(part);
      }

      Answer answer = wire.readAnswer();

      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.json().getString("type")).isEqualTo("/problems/payload-too-large");
    }
  }

  @Test
  void aClientThatWaitsForContinueIsTold() {
    try (Wire wire = new Wire(gateway.getPort())) {
      wire.send(post("Content-Length: 2", "Expect: 100-continue"));

      assertThat(wire.readSome()).startsWith("HTTP/1.1 100");
      assertThat(wire.send("{}").readAnswer().json().getString("body")).isEqualTo("{}");
    }
  }

  @Test
  void headersThatAreTooLargeAreRefused() {
    Answer answer =
        Wire.ask(gateway.getPort(), "GET", "/api/v1/deposits", "X-Large: " + "x".repeat(70_000));

    assertThat(answer.status()).isEqualTo(431);
  }

  private static String post(String... headers) {
    return Wire.head("POST", "/api/v1/forum/topics", headers);
  }
}

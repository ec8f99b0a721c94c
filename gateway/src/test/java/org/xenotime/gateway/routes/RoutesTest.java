package org.xenotime.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.gateway.testing.Answer;
import org.xenotime.gateway.testing.Surroundings;
import org.xenotime.gateway.testing.Wire;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RoutesTest {

  @TestHTTPResource URI gateway;

  @ParameterizedTest
  @CsvSource({
    "/api/v1/deposits, deposits-service",
    "/api/v1/deposits/pang-war/control?on=2024-11-01, deposits-service",
    "/api/v1/control-claims, deposits-service",
    "/api/v1/control/rule, deposits-service",
    "/api/v1/changes?after=x&limit=1, deposits-service",
    "/ogc/collections, deposits-service",
    "/api/v1/rankings/heavy?f=csv, ranking-service",
    "/api/v1/methodologies/heavy, ranking-service",
    "/api/v1/evaluations, ranking-service",
    "/api/v1/evaluations/jobs/0f8fad5b-d9cb-469f-a165-70867728950e/result, ranking-service",
    "/api/v1/forum/topics/7/posts, forum-service",
  })
  void aPathGoesToItsService(String target, String service) {
    Answer answer = get(target);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().getString("service")).isEqualTo(service);
    assertThat(answer.json().getString("uri")).isEqualTo(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/deposits/a%2Fb%2fc",
        "/api/v1/deposits//double///slashes/",
        "/api/v1/deposits/%E1%80%80?q=%2e%2e%2F&bbox=1,2,3,4&x=a+b%20c&&y=",
        "/api/v1/deposits/a;b=c?",
        "/api/v1/deposits/..hidden/dots...in/names.",
        "/api/v1/forum/topics?subject=deposit:mount-weld",
      })
  void pathAndQueryArriveAsTheyWereSent(String target) {
    assertThat(get(target).json().getString("uri")).isEqualTo(target);
  }

  @Test
  void aVeryLongQueryArrives() {
    String target = "/api/v1/deposits?q=" + "x".repeat(12_000);

    assertThat(get(target).json().getString("uri")).isEqualTo(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/deposits/../forum/topics",
        "/api/v1/deposits/%2e%2e/%2E%2E/openapi",
        "/api/v1/deposits/.%2e/q/health",
        "/api/v1/deposits/./x",
        "/api/v1/deposits/..",
        "/api/v1/deposits/..;x=y/secret",
        "/api/v1/deposits/a%5c..%5cb",
        "/api/v1/deposits/a%00b",
      })
  void aPathThatClimbsIsRefused(String target) {
    Answer answer = get(target);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json().getString("type")).isEqualTo("/problems/bad-request");
  }

  @Test
  void aBodyArrives() {
    Answer answer =
        Wire.ask(
            gateway.getPort(),
            "POST",
            "/api/v1/forum/topics",
            "{\"title\":\"Kachin ကချင်\"}",
            List.of("Content-Type: application/json"));

    assertThat(answer.json().getString("method")).isEqualTo("POST");
    assertThat(answer.json().getString("body")).isEqualTo("{\"title\":\"Kachin ကချင်\"}");
    assertThat(answer.sentHeader("content-type")).containsExactly("application/json");
  }

  @Test
  void aChunkedBodyArrives() {
    try (Wire wire = new Wire(gateway.getPort())) {
      Answer answer =
          wire.send(Wire.head("POST", "/api/v1/forum/topics", "Transfer-Encoding: chunked"))
              .send("5\r\nhello\r\n")
              .send("6\r\n world\r\n0\r\n\r\n")
              .readAnswer();

      assertThat(answer.json().getString("body")).isEqualTo("hello world");
    }
  }

  @Test
  void aServicesProblemPassesThroughUntouched() {
    Answer answer = get("/api/v1/forum/problem");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.body()).isEqualTo("{\"type\":\"/problems/topic-locked\",\"status\":422}");
  }

  @Test
  void anAnswerWithoutABodyHasNone() {
    Answer notModified = get("/api/v1/deposits/not-modified");
    Answer noContent = get("/api/v1/deposits/no-content");

    assertThat(notModified.status()).isEqualTo(304);
    assertThat(notModified.header("ETag")).isEqualTo("\"v1\"");
    assertThat(notModified.all("Transfer-Encoding")).isEmpty();
    assertThat(noContent.status()).isEqualTo(204);
    assertThat(noContent.all("Transfer-Encoding")).isEmpty();
  }

  @Test
  void headAnswersWithoutABody() {
    try (Wire wire = new Wire(gateway.getPort())) {
      String answer = wire.send(Wire.head("HEAD", "/api/v1/deposits/x")).readSome();

      assertThat(answer).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "CONNECT", "BREW"})
  void aMethodThatNoServiceAnswersIsRefused(String method) {
    Answer answer = Wire.ask(gateway.getPort(), method, "/api/v1/deposits");

    assertThat(answer.status()).isEqualTo(405);
  }

  @Test
  void anUnknownApiPathIsAProblem() {
    Answer answer = get("/api/v1/unobtainium");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().getString("type")).isEqualTo("/problems/not-found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/health", "/q/health/live", "/q/metrics", "/q/openapi", "/openapi"})
  void managementIsNotReachableThroughTheDoor(String path) {
    assertThat(get(path).status()).isEqualTo(404);
  }

  private Answer get(String target) {
    return Wire.ask(gateway.getPort(), "GET", target, "Accept: application/json");
  }
}

package org.xenotime.gateway.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.gateway.http.Problem;
import org.xenotime.gateway.testing.Answer;
import org.xenotime.gateway.testing.Surroundings;
import org.xenotime.gateway.testing.Wire;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ProblemsTest {

  private static final String BROWSER = "Accept: text/html,application/xhtml+xml,*/*;q=0.8";

  @TestHTTPResource URI gateway;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bad-request",
        "unknown-parameter",
        "invalid-parameter",
        "invalid-cursor",
        "unauthorized",
        "forbidden",
        "not-found",
        "method-not-allowed",
        "not-acceptable",
        "conflict",
        "topic-locked",
        "precondition-failed",
        "precondition-required",
        "payload-too-large",
        "unsupported-media-type",
        "validation-failed",
        "idempotency-key-reused",
        "too-many-requests",
        "internal-error",
        "service-unavailable",
        "gateway-timeout"
      })
  void everyKindIsExplainedToPeopleAndPrograms(String slug) {
    Document page = Jsoup.parse(get("/problems/" + slug, BROWSER).body());
    JsonObject json = get("/problems/" + slug, "Accept: application/json").json();

    assertThat(page.select("h1").text()).isEqualTo(json.getString("title"));
    assertThat(page.select("h2").eachText())
        .containsExactly("What it means", "What to do", "Example");
    JsonObject example = new JsonObject(page.select("pre code").text());
    assertThat(example.getString("type")).isEqualTo("/problems/" + slug);
    assertThat(example.getInteger("status")).isEqualTo(json.getInteger("status"));
    assertThat(example.getString("detail")).isNotBlank();
    assertThat(json.getString("meaning")).isNotBlank();
    assertThat(json.getString("remedy")).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void whatTheGatewayAnswersItselfIsExplainedInTheSameWords(Problem problem) {
    JsonObject page = get(problem.type(), "Accept: application/json").json();

    assertThat(page.getString("title")).isEqualTo(problem.title());
    assertThat(page.getInteger("status")).isEqualTo(problem.status());
  }

  @Test
  void theIndexLeadsToEveryPage() {
    Answer index = get("/problems", BROWSER);

    assertThat(index.header("Content-Type")).startsWith("text/html");
    assertThat(Jsoup.parse(index.body()).select("td a[href^=/problems/]").eachAttr("href"))
        .hasSize(new JsonArray(get("/problems", "Accept: application/json").body()).size())
        .allSatisfy(page -> assertThat(get(page, BROWSER).status()).isEqualTo(200));
  }

  @ParameterizedTest
  @ValueSource(strings = {BROWSER, "Accept: application/json"})
  void anUnknownKindIsNotFound(String accept) {
    assertThat(get("/problems/unobtainium", accept).status()).isEqualTo(404);
  }

  private Answer get(String target, String accept) {
    return Wire.ask(gateway.getPort(), "GET", target, accept);
  }
}

package org.xenotime.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xenotime.gateway.testing.Answer;
import org.xenotime.gateway.testing.OpenApi;
import org.xenotime.gateway.testing.Surroundings;
import org.xenotime.gateway.testing.Wire;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ContractTest {

  @TestHTTPResource URI gateway;

  @Test
  void itIsOneValidDocument() throws IOException {
    JsonNode document = document();

    assertThat(OpenApi.faultsOf(document)).isEmpty();
    assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
    assertThat(document.path("servers").findValuesAsText("url"))
        .containsExactly("http://localhost:8080");
  }

  @Test
  void everyServiceIsInIt() throws IOException {
    assertThat(document().path("paths").fieldNames())
        .toIterable()
        .contains(
            "/api/v1/deposits",
            "/api/v1/rankings",
            "/api/v1/forum/topics",
            "/api/v1/me",
            "/login",
            "/logout");
  }

  @Test
  void namesThatMeanDifferentThingsAreToldApart() throws IOException {
    JsonNode document = document();

    assertThat(document.at("/components/schemas").fieldNames())
        .toIterable()
        .contains("DepositsSite", "RankingSite", "Topic", "Problem", "Me")
        .doesNotContain("Site", "DepositsProblem");
    assertThat(
            document.at("/paths/~1api~1v1~1rankings/get/responses/200").findValue("$ref").asText())
        .isEqualTo("#/components/schemas/RankingSite");
  }

  @Test
  void securitySchemesStandInItOnce() throws IOException {
    assertThat(document().at("/components/securitySchemes").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("bearer", "openIdConnect");
  }

  @Test
  void everyTagIsListedOnce() throws IOException {
    List<String> tags = new ArrayList<>();
    document().path("tags").forEach(tag -> tags.add(tag.path("name").asText()));

    assertThat(tags).doesNotHaveDuplicates().contains("Deposits", "Rankings", "Forum", "Session");
  }

  @Test
  void whoHasItAlreadyIsSentNothing() {
    Answer first = get();

    assertThat(first.header("ETag")).matches("\"[0-9a-f]{32}\"");
    Answer second =
        Wire.ask(
            gateway.getPort(), "GET", "/openapi.json", "If-None-Match: " + first.header("ETag"));
    assertThat(second.status()).isEqualTo(304);
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
  }

  @Test
  void thePageThatShowsItBringsEverythingAlong() {
    Answer page = Wire.ask(gateway.getPort(), "GET", "/docs", "Accept: text/html");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.body()).doesNotContain("http://", "https://").doesNotContain("<script>");
    for (String file : List.of("swagger-ui.css", "swagger-ui-bundle.js", "start.js")) {
      assertThat(page.body()).contains("/docs/" + file);
      try (Wire wire = new Wire(gateway.getPort())) {
        assertThat(wire.send(Wire.head("HEAD", "/docs/" + file)).readSome())
            .startsWith("HTTP/1.1 200");
      }
    }
  }

  private JsonNode document() throws IOException {
    return new ObjectMapper().readTree(get().body());
  }

  private Answer get() {
    Answer answer = Wire.ask(gateway.getPort(), "GET", "/openapi.json");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("application/json");
    return answer;
  }
}

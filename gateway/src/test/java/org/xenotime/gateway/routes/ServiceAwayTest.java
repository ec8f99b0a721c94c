package org.xenotime.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.gateway.testing.Answer;
import org.xenotime.gateway.testing.FrozenService;
import org.xenotime.gateway.testing.Wire;

/** The forum refuses connections, the deposits hang, the rankings have no address at all. */
@QuarkusTest
@TestProfile(ServiceAwayTest.Away.class)
class ServiceAwayTest {

  @TestHTTPResource URI gateway;

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1/forum/topics", "/api/v1/deposits", "/api/v1/rankings/heavy", "/ogc"})
  void aServiceThatIsAwayIsSaidToBe(String target) {
    Instant asked = Instant.now();

    Answer answer = Wire.ask(gateway.getPort(), "GET", target);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(3));
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.header("Retry-After")).isEqualTo("5");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.json().getString("type")).isEqualTo("/problems/service-unavailable");
    assertThat(answer.json().getString("instance")).isEqualTo(target);
  }

  @Test
  void aWriteToAServiceThatIsAwayIsToldSo() {
    Answer answer =
        Wire.ask(
            gateway.getPort(),
            "POST",
            "/api/v1/forum/topics",
            "{}",
            List.of("Content-Type: application/json"));

    assertThat(answer.status()).isEqualTo(503);
  }

  @Test
  void withoutAnIdentityProviderNobodySignsInButEverybodyReads() {
    Answer signIn = Wire.ask(gateway.getPort(), "GET", "/login", "Accept: text/html");
    Answer me = Wire.ask(gateway.getPort(), "GET", "/api/v1/me");
    Answer meWithCookie =
        Wire.ask(gateway.getPort(), "GET", "/api/v1/me", "Cookie: q_session=from-before");

    assertThat(signIn.status()).isEqualTo(503);
    assertThat(signIn.header("Retry-After")).isEqualTo("5");
    assertThat(signIn.body()).contains("Sign-in is away");
    assertThat(me.status()).isEqualTo(200);
    assertThat(meWithCookie.status()).isEqualTo(200);
    assertThat(meWithCookie.all("Set-Cookie")).isEmpty();
  }

  @Test
  void theContractSaysWhoIsMissing() {
    Instant asked = Instant.now();

    Answer answer = Wire.ask(gateway.getPort(), "GET", "/openapi.json");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(3));
    assertThat(answer.json().getJsonObject("info").getJsonArray("x-services").encode())
        .isEqualTo(
            """
            [{"name":"deposits-service","state":"missing"},\
            {"name":"ranking-service","state":"missing"},\
            {"name":"forum-service","state":"missing"}]""");
    assertThat(answer.json().getJsonObject("paths").fieldNames()).contains("/api/v1/me");
  }

  @Test
  void theRestWorksOn() {
    assertThat(Wire.ask(gateway.getPort(), "GET", "/", "Accept: text/html").status())
        .isEqualTo(200);
  }

  public static class Away implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "gateway.forum-url", "http://127.0.0.1:1",
          "gateway.ranking-url", "http://ranking.invalid:8082");
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(FrozenService.class));
    }
  }
}

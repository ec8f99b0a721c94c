package org.xenotime.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.gateway.testing.Answer;
import org.xenotime.gateway.testing.Browser;
import org.xenotime.gateway.testing.SignIn;
import org.xenotime.gateway.testing.Surroundings;
import org.xenotime.gateway.testing.Wire;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class BearerOfOnesOwnTest {

  @TestHTTPResource URI gateway;

  @ConfigProperty(name = "quarkus.oidc.auth-server-url")
  String issuer;

  @Test
  void anApiClientIsToldWhoItIs() throws Exception {
    Answer me = me("Authorization: Bearer " + tokenOf(SignIn.as("analyst")));

    assertThat(me.status()).isEqualTo(200);
    assertThat(me.json().getString("handle")).isEqualTo("analyst");
    assertThat(me.json().getJsonArray("roles")).containsExactly("member", "analyst");
  }

  @Test
  void theTokenWinsOverTheSession() throws Exception {
    Browser browser = new Browser(gateway.getPort());
    browser.signIn(SignIn.as("member"), "/");

    Answer me =
        browser.fetch("/api/v1/me", "Authorization: Bearer " + tokenOf(SignIn.as("analyst")));

    assertThat(me.json().getString("handle")).isEqualTo("analyst");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Bearer nonsense", "Bearer a.b.c", "Basic bWVtYmVyOm1lbWJlcg==", "Bearer "})
  void aTokenThatIsNoneIsRefused(String authorization) {
    Answer me = me("Authorization: " + authorization);

    assertThat(me.status()).isEqualTo(401);
    assertThat(me.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(me.header("Content-Type")).startsWith("application/problem+json");
    assertThat(me.json().getString("type")).isEqualTo("/problems/unauthorized");
  }

  private Answer me(String... headers) {
    return Wire.ask(gateway.getPort(), "GET", "/api/v1/me", headers);
  }

  private String tokenOf(SignIn signIn) throws IOException, InterruptedException {
    URI address =
        URI.create(
            issuer + "/bearer?as=" + URLEncoder.encode(signIn.code(), StandardCharsets.UTF_8));
    try (HttpClient client = HttpClient.newHttpClient()) {
      return new JsonObject(
              client
                  .send(
                      HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                  .body())
          .getString("token");
    }
  }
}

package org.xenotime.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.gateway.testing.Answer;
import org.xenotime.gateway.testing.Browser;
import org.xenotime.gateway.testing.SignIn;
import org.xenotime.gateway.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SignOutTest {

  @TestHTTPResource URI gateway;

  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = new Browser(gateway.getPort());
  }

  @Test
  void aFormOfOursSignsOutHereAndAtTheIdentityProvider() {
    browser.signIn(SignIn.as("member"), "/");

    Answer answer = browser.post("/logout", "", "Origin: http://localhost:8080");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).contains("/protocol/openid-connect/logout?");
    var asked = new QueryStringDecoder(answer.header("Location")).parameters();
    assertThat(asked)
        .containsEntry("client_id", List.of("xenotime-web"))
        .containsEntry("post_logout_redirect_uri", List.of("http://localhost:8080/"));
    assertThat(asked.get("id_token_hint").getFirst()).startsWith("eyJ");
    assertThat(browser.cookies()).isEmpty();
    assertThat(browser.fetch("/api/v1/me").json().getBoolean("authenticated")).isFalse();
  }

  @Test
  void aFatSessionIsForgottenInEveryPiece() {
    browser.signIn(SignIn.as("member").withPadding(9_000), "/");

    browser.post("/logout", "", "Origin: http://localhost:8080");

    assertThat(browser.cookies()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sec-Fetch-Site: same-origin",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: none",
        "Referer: https://evil.example"
      })
  void aLinkIsAskedFirst(String header) {
    browser.signIn(SignIn.as("member"), "/");

    Answer answer = browser.open("/logout", header);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("<form method=\"post\" action=\"/logout\">");
    assertThat(browser.fetch("/api/v1/me").json().getBoolean("authenticated")).isTrue();
  }

  @Test
  void aFormFromElsewhereDoesNot() {
    browser.signIn(SignIn.as("member"), "/");

    Answer answer = browser.post("/logout", "", "Origin: https://evil.example");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(browser.fetch("/api/v1/me").json().getBoolean("authenticated")).isTrue();
  }

  @Test
  void aGuestWhoSignsOutIsLedHome() {
    Answer answer = browser.post("/logout", "", "Origin: http://localhost:8080");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("http://localhost:8080/");
  }
}

package org.xenotime.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
class SignInTest {

  @TestHTTPResource URI gateway;

  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = new Browser(gateway.getPort());
  }

  @Test
  void aGuestIsNobody() {
    Answer me = browser.fetch("/api/v1/me");

    assertThat(me.status()).isEqualTo(200);
    assertThat(me.json())
        .isEqualTo(new JsonObject().put("authenticated", false).put("roles", new JsonArray()));
    assertThat(me.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void signingInLeadsToTheIdentityProviderWithAProofKey() {
    Answer answer = browser.open("/login?redirect=/deposits/mount-weld");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("Location"))
        .contains("/realms/xenotime/protocol/openid-connect/auth?");
    assertThat(new QueryStringDecoder(answer.header("Location")).parameters())
        .containsEntry("response_type", List.of("code"))
        .containsEntry("client_id", List.of("xenotime-web"))
        .containsEntry("code_challenge_method", List.of("S256"))
        .containsEntry("redirect_uri", List.of("http://localhost:8080/login/callback"));
  }

  @Test
  void signingInLeadsBackToWhereItBegan() {
    Answer back = browser.signIn(SignIn.as("editor"), "/deposits/mount-weld?heavy=gd-lu-y");

    assertThat(back.status()).isEqualTo(303);
    assertThat(URI.create(back.header("Location")).getPath()).isEqualTo("/deposits/mount-weld");
    assertThat(URI.create(back.header("Location")).getQuery()).isEqualTo("heavy=gd-lu-y");
    assertThat(browser.fetch("/api/v1/me").json())
        .isEqualTo(
            new JsonObject()
                .put("authenticated", true)
                .put("handle", "editor")
                .put("displayName", "The editor")
                .put("roles", new JsonArray().add("member").add("editor")));
  }

  @Test
  void whoIsSignedInAlreadyIsNotAskedAgain() {
    browser.signIn(SignIn.as("member"), "/");

    Answer again = browser.open("/login?redirect=/forum/topics/7");

    assertThat(again.status()).isEqualTo(303);
    assertThat(URI.create(again.header("Location")).getPath()).isEqualTo("/forum/topics/7");
  }

  @Test
  void theSessionsCookieIsOutOfReachForScriptsAndOtherSites() {
    Answer back = browser.signIn(SignIn.as("member"), "/");

    assertThat(back.all("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith("q_session=") && !cookie.contains("Max-Age=0"))
        .singleElement()
        .satisfies(
            cookie ->
                assertThat(cookie)
                    .contains("HTTPOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("eyJraWQ"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example/",
        "\\\\evil.example",
        "/\t/evil.example/",
        "javascript:alert(1)",
        "evil.example",
        "",
        "/login?redirect=/x",
        "/logout",
      })
  void signingInLeadsNowhereElse(String target) {
    Answer back = browser.signIn(SignIn.as("member"), target);

    assertThat(back.status()).isEqualTo(303);
    assertThat(back.header("Location")).matches("http://localhost(:\\d+)?/");
    assertThat(
            browser
                .open("/login?redirect=" + URLEncoder.encode(target, StandardCharsets.UTF_8))
                .header("Location"))
        .matches("http://localhost(:\\d+)?/");
  }

  @Test
  void aCodeWithoutItsBeginningIsRefused() {
    Answer answer = browser.open("/login/callback?state=made-up&code=made-up");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("Content-Type")).startsWith("text/html");
    assertThat(browser.fetch("/api/v1/me").json().getBoolean("authenticated")).isFalse();
  }

  @Test
  void aCodeThatTheProviderDoesNotKnowIsRefused() {
    Answer asked = browser.open("/login");
    String state =
        new QueryStringDecoder(asked.header("Location")).parameters().get("state").getFirst();

    Answer answer =
        browser.open("/login/callback?state=" + state + "&code=member~300~0~granted~stolen");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body()).contains("Try again").doesNotContain("Exception");
  }

  @Test
  void whoSaysNoAtTheProviderComesBackAsAGuest() {
    Answer asked = browser.open("/login");
    String state =
        new QueryStringDecoder(asked.header("Location")).parameters().get("state").getFirst();

    Answer answer = browser.open("/login/callback?error=access_denied&state=" + state);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(browser.cookies()).doesNotContainKey("q_session");
  }
}

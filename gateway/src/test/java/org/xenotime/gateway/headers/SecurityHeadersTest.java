package org.xenotime.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.gateway.testing.Answer;
import org.xenotime.gateway.testing.Surroundings;
import org.xenotime.gateway.testing.Wire;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SecurityHeadersTest {

  @TestHTTPResource URI gateway;

  @ConfigProperty(name = "quarkus.oidc.auth-server-url")
  URI identityProvider;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/assets/app-1a2b.js",
        "/api/v1/deposits",
        "/api/v1/deposits/unsafe-headers",
        "/api/v1/deposits/not-modified",
        "/api/v1/deposits/../x",
        "/api/v1/unobtainium",
        "/api/v1/me",
        "/q/health",
      })
  void everyAnswerCarriesThemOnce(String target) {
    Answer answer = Wire.ask(gateway.getPort(), "GET", target);

    assertThat(answer.all("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.all("X-Frame-Options")).containsExactly("DENY");
    assertThat(answer.all("Referrer-Policy")).containsExactly("strict-origin-when-cross-origin");
    assertThat(answer.all("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
    assertThat(answer.all("Permissions-Policy")).hasSize(1);
    assertThat(answer.all("Content-Security-Policy")).hasSize(1);
    assertThat(answer.header("X-Request-Id")).isNotEmpty();
  }

  @Test
  void noScriptRunsThatIsNotAFileFromHere() {
    String policy = Wire.ask(gateway.getPort(), "GET", "/").header("Content-Security-Policy");

    assertThat(policy.split("; "))
        .contains(
            "default-src 'self'",
            "script-src 'self'",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'self' http://127.0.0.1:" + identityProvider.getPort());
  }

  @Test
  void overPlainHttpThereIsNoStrictTransport() {
    assertThat(Wire.ask(gateway.getPort(), "GET", "/").all("Strict-Transport-Security")).isEmpty();
  }
}

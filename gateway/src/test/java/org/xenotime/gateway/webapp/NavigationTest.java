package org.xenotime.gateway.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.gateway.testing.Answer;
import org.xenotime.gateway.testing.Surroundings;
import org.xenotime.gateway.testing.Wire;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class NavigationTest {

  private static final String BROWSER = "Accept: text/html,application/xhtml+xml,*/*;q=0.8";

  @TestHTTPResource URI gateway;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/deposits/mount-weld",
        "/actors/kachin-independence-army",
        "/forum/topics/7?page=2",
        "/rankings/heavy",
        "/apiculture"
      })
  void aBrowserThatOpensAPageGetsTheWebApp(String target) {
    Answer answer = Wire.ask(gateway.getPort(), "GET", target, BROWSER);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/html");
    assertThat(answer.body()).contains("The web app's page");
    assertThat(answer.all("Cache-Control")).containsExactly("no-cache");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/deposits/mount-weld", "/nowhere", "/assets/gone.js"})
  void aScriptThatAsksForNoPageGetsAProblem(String target) {
    Answer answer = Wire.ask(gateway.getPort(), "GET", target, "Accept: */*");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().getString("type")).isEqualTo("/problems/not-found");
  }

  @Test
  void anUnknownApiPathIsAProblemForABrowserToo() {
    Answer answer = Wire.ask(gateway.getPort(), "GET", "/api/v1/unobtainium", BROWSER);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void aFileIsServedAsItself() {
    Answer answer = Wire.ask(gateway.getPort(), "GET", "/assets/app-1a2b.js", BROWSER);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("asset");
  }

  @Test
  void aFileThatIsGoneIsNotThePage() {
    assertThat(Wire.ask(gateway.getPort(), "GET", "/assets/gone.js", BROWSER).status())
        .isEqualTo(404);
  }
}

package org.xenotime.gateway.routes;

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
class HeadersOfRoutesTest {

  @TestHTTPResource URI gateway;

  @Test
  void whatAClientSaysAboutItsRouteIsNotBelieved() {
    Answer answer =
        get(
            "X-Forwarded-For: 6.6.6.6",
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Proto: https",
            "X-Forwarded-Prefix: /evil",
            "Forwarded: for=6.6.6.6;host=evil.example",
            "X-Real-IP: 6.6.6.6");

    assertThat(answer.sentHeader("x-forwarded-for")).containsExactly("127.0.0.1");
    assertThat(answer.sentHeader("x-forwarded-host")).containsExactly("localhost:8080");
    assertThat(answer.sentHeader("x-forwarded-proto")).containsExactly("http");
    assertThat(answer.sentHeader("x-forwarded-prefix")).isEmpty();
    assertThat(answer.sentHeader("forwarded")).isEmpty();
    assertThat(answer.sentHeader("x-real-ip")).isEmpty();
  }

  @Test
  void hopByHopHeadersEndAtTheDoor() {
    Answer answer =
        get("Connection: keep-alive, X-Hop", "X-Hop: 1", "TE: trailers", "Keep-Alive: timeout=9");

    assertThat(answer.sentHeader("x-hop")).isEmpty();
    assertThat(answer.sentHeader("te")).isEmpty();
    assertThat(answer.sentHeader("keep-alive")).isEmpty();
    Answer back = Wire.ask(gateway.getPort(), "GET", "/api/v1/deposits/unsafe-headers");
    assertThat(back.all("X-Internal")).isEmpty();
    assertThat(back.all("Keep-Alive")).isEmpty();
  }

  @Test
  void cookiesStayAtTheDoor() {
    assertThat(get("Cookie: q_auth_x=1; theme=dark").sentHeader("cookie")).isEmpty();
  }

  @Test
  void traceContextPassesOn() {
    String trace = "0af7651916cd43dd8448eb211c80319c";
    Answer answer = get("traceparent: 00-" + trace + "-b7ad6b7169203331-01", "tracestate: a=b");

    assertThat(answer.sentHeader("traceparent"))
        .singleElement()
        .satisfies(sent -> assertThat(sent).startsWith("00-" + trace + "-").endsWith("-01"));
    assertThat(answer.sentHeader("tracestate")).containsExactly("a=b");
  }

  @Test
  void aBearerTokenPassesOnUntouched() {
    assertThat(get("Authorization: Bearer not.a.token").sentHeader("authorization"))
        .containsExactly("Bearer not.a.token");
  }

  @Test
  void aPlainRequestIdIsKeptAndAnswered() {
    Answer answer = get("X-Request-Id: build-2041.step_7");

    assertThat(answer.sentHeader("x-request-id")).containsExactly("build-2041.step_7");
    assertThat(answer.all("X-Request-Id")).containsExactly("build-2041.step_7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "<script>alert(1)</script>", "a b c d e f g h", "../../etc"})
  void anyOtherRequestIdIsReplaced(String sent) {
    Answer answer = get("X-Request-Id: " + sent);

    assertThat(answer.header("X-Request-Id")).matches("[0-9a-f-]{36}");
    assertThat(answer.sentHeader("x-request-id")).containsExactly(answer.header("X-Request-Id"));
  }

  private Answer get(String... headers) {
    return Wire.ask(gateway.getPort(), "GET", "/api/v1/deposits/x", headers);
  }
}

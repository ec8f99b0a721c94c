package org.xenotime.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.gateway.testing.Answer;
import org.xenotime.gateway.testing.Browser;
import org.xenotime.gateway.testing.Deadline;
import org.xenotime.gateway.testing.SignIn;
import org.xenotime.gateway.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class BearerFromSessionTest {

  private static final String OURS = "Origin: http://localhost:8080";

  /** Seconds; long enough to sign in on a busy machine. */
  private static final int SHORT = 3;

  @TestHTTPResource URI gateway;

  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = new Browser(gateway.getPort());
  }

  @Test
  void aServiceGetsTheAccessTokenAndNoCookie() {
    browser.signIn(SignIn.as("member"), "/");

    Answer answer = browser.fetch("/api/v1/forum/topics");

    assertThat(claims(answer).getString("preferred_username")).isEqualTo("member");
    assertThat(claims(answer).getString("typ")).isEqualTo("Bearer");
    assertThat(claims(answer).getValue("aud")).isEqualTo("xenotime-api");
    assertThat(answer.sentHeader("cookie")).isEmpty();
  }

  @Test
  void aFatTokenSurvives() {
    Answer back = browser.signIn(SignIn.as("admin").withPadding(9_000), "/");

    assertThat(back.all("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith("q_session_chunk_"))
        .hasSizeGreaterThan(2)
        .allSatisfy(cookie -> assertThat(cookie.split(";", 2)[0]).hasSizeLessThan(4_096));
    Answer answer = browser.fetch("/api/v1/forum/topics");
    assertThat(claims(answer).getString("padding")).hasSize(9_000);
    assertThat(browser.fetch("/api/v1/me").json().getString("handle")).isEqualTo("admin");
  }

  @Test
  void aTokenOfTheClientsOwnWins() {
    browser.signIn(SignIn.as("member"), "/");

    Answer answer = browser.post("/api/v1/forum/topics", "{}", "Authorization: Bearer of-my-own");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.sentHeader("authorization")).containsExactly("Bearer of-my-own");
  }

  @Test
  void anExpiredTokenIsRefreshed() {
    browser.signIn(SignIn.as("member").expiringAfter(SHORT), "/");
    String before = String.valueOf(browser.cookies());
    letExpire();

    Answer answer = browser.fetch("/api/v1/forum/topics");

    assertThat(remaining(answer)).isGreaterThan(Duration.ofMinutes(4));
    assertThat(String.valueOf(browser.cookies())).isNotEqualTo(before);
    assertThat(remaining(browser.fetch("/api/v1/forum/topics")))
        .isGreaterThan(Duration.ofMinutes(4));
  }

  @Test
  void aFatTokenIsRefreshedInEveryPiece() {
    browser.signIn(SignIn.as("member").expiringAfter(SHORT).withPadding(9_000), "/");
    letExpire();

    browser.fetch("/api/v1/forum/topics");
    Answer answer = browser.fetch("/api/v1/forum/topics");

    assertThat(remaining(answer)).isGreaterThan(Duration.ofMinutes(4));
    assertThat(answer.all("Set-Cookie")).isEmpty();
  }

  @Test
  void aReadAfterTheSessionsEndIsAGuests() {
    browser.signIn(SignIn.as("member").expiringAfter(SHORT).whoseRefreshIs("refused"), "/");
    letExpire();

    Answer answer = browser.fetch("/api/v1/deposits/x");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.sentHeader("authorization")).isEmpty();
    assertThat(browser.cookies()).isEmpty();
  }

  @Test
  void aScriptsWriteAfterTheSessionsEndIsA401AndNoRedirect() {
    browser.signIn(SignIn.as("member").expiringAfter(SHORT).whoseRefreshIs("refused"), "/");
    letExpire();

    Answer answer = browser.post("/api/v1/forum/topics", "{}", OURS);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(answer.json().getString("type")).isEqualTo("/problems/unauthorized");
    assertThat(answer.all("Location")).isEmpty();
    assertThat(browser.cookies()).isEmpty();
  }

  @Test
  void whoAmIAfterTheSessionsEnd() {
    browser.signIn(SignIn.as("member").expiringAfter(SHORT).whoseRefreshIs("refused"), "/");
    letExpire();

    Answer me = browser.fetch("/api/v1/me");

    assertThat(me.status()).isEqualTo(200);
    assertThat(me.json().getBoolean("authenticated")).isFalse();
    assertThat(browser.cookies()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"away", "failing"})
  void anIdentityProviderInTroubleEndsNoSession(String trouble) {
    browser.signIn(SignIn.as("member").expiringAfter(SHORT).whoseRefreshIs(trouble), "/");
    letExpire();

    Answer read = browser.fetch("/api/v1/deposits/x");
    Answer write = browser.post("/api/v1/forum/topics", "{}", OURS);

    assertThat(read.status()).isEqualTo(200);
    assertThat(write.status()).isEqualTo(503);
    assertThat(write.header("Retry-After")).isEqualTo("5");
    assertThat(browser.cookies()).containsKey("q_session");
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "a.b.c.d.e", "%%%", "eyJhbGciOiJub25lIn0..."})
  void aCookieThatWasNeverOursIsAGuests(String forged) {
    browser.putCookie("q_session", forged);

    Answer answer = browser.fetch("/api/v1/deposits/x");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.sentHeader("authorization")).isEmpty();
    assertThat(browser.cookies()).isEmpty();
  }

  @Test
  void aWriteFromAPageOfOursGoesThrough() {
    browser.signIn(SignIn.as("member"), "/");

    Answer answer = browser.post("/api/v1/forum/topics", "{}", OURS, "Sec-Fetch-Site: same-origin");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(claims(answer).getString("preferred_username")).isEqualTo("member");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X-Nothing: 1|X-Nothing: 1",
        "Origin: https://evil.example|X-Nothing: 1",
        "Origin: null|X-Nothing: 1",
        "Origin: http://localhost:8081|X-Nothing: 1",
        "Origin: https://localhost:8080|X-Nothing: 1",
        "Origin: http://localhost:8080|Sec-Fetch-Site: cross-site",
        "Origin: http://localhost:8080|Sec-Fetch-Site: same-site",
      })
  void aWriteFromElsewhereIsForbidden(String first, String second) {
    browser.signIn(SignIn.as("member"), "/");

    Answer answer = browser.post("/api/v1/forum/topics", "{}", first, second);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.json().getString("type")).isEqualTo("/problems/forbidden");
  }

  @Test
  void aGuestsWriteIsTheServicesBusiness() {
    assertThat(browser.post("/api/v1/forum/preview", "{}").status()).isEqualTo(200);
  }

  @Test
  void cachesDoNotMixUpMembersAndGuests() {
    Answer guests = browser.fetch("/api/v1/deposits/cacheable");
    browser.signIn(SignIn.as("member"), "/");
    Answer members = browser.fetch("/api/v1/deposits/cacheable");

    assertThat(guests.header("Cache-Control")).isEqualTo("public, max-age=60");
    assertThat(guests.all("Vary")).contains("cookie");
    assertThat(members.header("Cache-Control")).isEqualTo("private, max-age=60");
    assertThat(members.all("Vary")).contains("cookie");
  }

  private static void letExpire() {
    Instant expired = Instant.now().plusSeconds(SHORT);
    Deadline.within(Duration.ofSeconds(10)).until(() -> Instant.now().isAfter(expired));
  }

  private static Duration remaining(Answer answer) {
    return Duration.between(Instant.now(), Instant.ofEpochSecond(claims(answer).getLong("exp")));
  }

  private static JsonObject claims(Answer answer) {
    String token = answer.sentHeader("authorization").getFirst().substring("Bearer ".length());
    return new JsonObject(
        new String(
            Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8));
  }
}

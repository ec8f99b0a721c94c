package org.xenotime.forum.posting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.xenotime.forum.testing.Forum.FORUM;
import static org.xenotime.forum.testing.Forum.TOPICS;
import static org.xenotime.forum.testing.Forum.as;
import static org.xenotime.forum.testing.Forum.newTopic;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xenotime.forum.testing.ForumTest;
import org.xenotime.forum.testing.Tokens;

@QuarkusTest
class WhoMayWriteTest extends ForumTest {

  @Test
  void whoHasNoTokenIsAskedForOne() {
    isUnauthorized(given().contentType(ContentType.JSON).body(newTopic("No token")).post(TOPICS));
  }

  @Test
  void whoHasNoTokenIsNotToldWhatElseIsWrong() {
    isUnauthorized(given().contentType(ContentType.JSON).body("{").post(TOPICS));
  }

  static Stream<JwtClaimsBuilder> badTokens() {
    return Stream.of(
        valid().audience("another-api"),
        valid().issuer("https://elsewhere.example.org/realms/xenotime"),
        valid()
            .issuedAt(Instant.now().minus(Duration.ofHours(2)))
            .expiresAt(Instant.now().minus(Duration.ofHours(1))));
  }

  @ParameterizedTest
  @MethodSource("badTokens")
  void aTokenThatIsNotForUsIsRefused(JwtClaimsBuilder claims) {
    isUnauthorized(as(Tokens.sign(claims)).body(newTopic("Bad token")).post(TOPICS));
  }

  @Test
  void aTokenThatWasTamperedWithIsRefused() {
    var token = Tokens.member("ada");
    var other = Tokens.member("grace");
    var signature = other.substring(other.lastIndexOf('.'));
    var tampered = token.substring(0, token.lastIndexOf('.')) + signature;
    isUnauthorized(as(tampered).body(newTopic("Tampered")).post(TOPICS));
    isUnauthorized(as("nonsense").body(newTopic("Nonsense")).post(TOPICS));
  }

  @Test
  void whoIsNoMemberMayNotWrite() {
    isForbidden(
        as(Tokens.sign(Tokens.claims("s", "guest", "visitor"))).body(newTopic("x")).post(TOPICS));
  }

  @Test
  void aTokenThatNamesNobodyMayNotWrite() {
    isForbidden(
        as(Tokens.sign(Tokens.claims("s", " \u200b ", "member"))).body(newTopic("x")).post(TOPICS));
  }

  @Test
  void aMemberMayNotModerate() {
    isForbidden(
        as(Tokens.member("ada"))
            .header("If-Match", "*")
            .body(Map.of("locked", true))
            .patch(TOPICS + "/00000000-0000-0000-0000-000000000000"));
  }

  @Test
  void aReadDoesNotLookAtTheToken() {
    as("nonsense").get(FORUM + "/categories").then().statusCode(200);
  }

  private static JwtClaimsBuilder valid() {
    return Tokens.claims("sub-of-ada", "ada", "member");
  }

  private static void isUnauthorized(Response answer) {
    answer
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", containsString("Bearer"))
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/unauthorized"));
  }

  private static void isForbidden(Response answer) {
    answer
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/forbidden"));
  }
}

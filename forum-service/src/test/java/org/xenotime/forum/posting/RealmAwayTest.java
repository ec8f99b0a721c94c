package org.xenotime.forum.posting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.xenotime.forum.testing.Forum.FORUM;
import static org.xenotime.forum.testing.Forum.TOPICS;
import static org.xenotime.forum.testing.Forum.as;
import static org.xenotime.forum.testing.Forum.newTopic;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenotime.forum.testing.ForumTest;
import org.xenotime.forum.testing.Tokens;

@QuarkusTest
@TestProfile(RealmAwayTest.RealmAway.class)
class RealmAwayTest extends ForumTest {

  /** Keys are looked for where nobody listens. */
  public static class RealmAway implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.oidc.jwks-path", "http://localhost:1/certs");
    }
  }

  @Test
  void readsGoOnAndWritesAreRefusedWithoutAFailureOfOurs() {
    given().get(FORUM + "/categories").then().statusCode(200);
    given().get(TOPICS).then().statusCode(200);

    var answer = as(Tokens.member("ada")).body(newTopic("Into the void")).post(TOPICS);
    answer
        .then()
        .statusCode(503)
        .header("Retry-After", "5")
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/service-unavailable"));
  }
}

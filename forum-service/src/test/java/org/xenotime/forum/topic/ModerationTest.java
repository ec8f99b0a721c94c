package org.xenotime.forum.topic;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.xenotime.forum.testing.Forum.TOPICS;
import static org.xenotime.forum.testing.Forum.aLockedTopic;
import static org.xenotime.forum.testing.Forum.aTopic;
import static org.xenotime.forum.testing.Forum.asModerator;
import static org.xenotime.forum.testing.Forum.moderate;
import static org.xenotime.forum.testing.Forum.reply;
import static org.xenotime.forum.testing.Forum.tagOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xenotime.forum.testing.ForumTest;

@QuarkusTest
class ModerationTest extends ForumTest {

  @Test
  void aModeratorPinsWhatStaysLocked() {
    var topic = aLockedTopic();
    var tag =
        moderate(topic, Map.of("pinned", true))
            .then()
            .statusCode(200)
            .body("pinned", equalTo(true))
            .body("locked", equalTo(true))
            .body("revision", equalTo(3))
            .extract()
            .header("ETag");
    given().header("If-None-Match", tag).get(TOPICS + "/" + topic).then().statusCode(304);
  }

  @Test
  void whoDoesNotSayWhichVersionIsAskedTo() {
    asModerator()
        .body(Map.of("locked", true))
        .patch(TOPICS + "/" + aTopic())
        .then()
        .statusCode(428)
        .body("type", equalTo("/problems/precondition-required"));
  }

  @Test
  void whoHasSeenAnOlderVersionChangesNothing() {
    var topic = aTopic();
    var seen = tagOf(topic);
    reply(topic, "Meanwhile.").then().statusCode(201);
    asModerator()
        .header("If-Match", seen)
        .body(Map.of("locked", true))
        .patch(TOPICS + "/" + topic)
        .then()
        .statusCode(412)
        .body("type", equalTo("/problems/precondition-failed"));
    given().get(TOPICS + "/" + topic).then().body("locked", equalTo(false));
  }

  @Test
  void thereIsNothingToModerateInATopicThatIsNot() {
    asModerator()
        .header("If-Match", "*")
        .body(Map.of("locked", true))
        .patch(TOPICS + "/" + UUID.randomUUID())
        .then()
        .statusCode(404);
  }
}

package org.xenotime.forum.posting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.xenotime.forum.testing.Forum.TOPICS;
import static org.xenotime.forum.testing.Forum.aLockedTopic;
import static org.xenotime.forum.testing.Forum.aTopic;
import static org.xenotime.forum.testing.Forum.as;
import static org.xenotime.forum.testing.Forum.asMember;
import static org.xenotime.forum.testing.Forum.newTopic;
import static org.xenotime.forum.testing.Forum.posts;
import static org.xenotime.forum.testing.Forum.reply;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xenotime.forum.testing.ForumTest;
import org.xenotime.forum.testing.Tokens;

@QuarkusTest
class PostingTest extends ForumTest {

  @Test
  void aTopicComesWithItsFirstPost() {
    var body = newTopic("  Dy₂O₃ in “Pang War”: how much?  ");
    body.put("subject", "deposit:pang-war");
    body.put("tags", List.of("dysprosium", "ion-clay", "dysprosium"));
    var location =
        asMember()
            .body(body)
            .post(TOPICS)
            .then()
            .statusCode(201)
            .body("title", equalTo("Dy₂O₃ in “Pang War”: how much?"))
            .body("slug", equalTo("dy2o3-in-pang-war-how-much"))
            .body("category", equalTo("control"))
            .body("tags", contains("dysprosium", "ion-clay"))
            .body("subject.kind", equalTo("deposit"))
            .body("subject.id", equalTo("pang-war"))
            .body("author.handle", equalTo("ada"))
            .body("author.displayName", equalTo("The member ada"))
            .body("postCount", equalTo(1))
            .body("locked", equalTo(false))
            .body("pinned", equalTo(false))
            .body("revision", equalTo(1))
            .extract()
            .header("Location");
    given().get(location).then().statusCode(200).body("createdAt", notNullValue());
    given()
        .get(location + "/posts")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].number", equalTo(1))
        .body("items[0].markdown", equalTo("The sources *disagree*."))
        .body("items[0].html", equalTo("<p>The sources <em>disagree</em>.</p>\n"))
        .body("items[0].author.handle", equalTo("ada"))
        .body("items[0].reactions", equalTo(Map.of()))
        .body("items[0].editedAt", nullValue())
        .body("next", nullValue());
  }

  @Test
  void aReplyGetsTheNextNumberAndMovesTheTopic() {
    var topic = aTopic();
    asMember()
        .body(Map.of("markdown", "I read it otherwise.", "replyTo", 1))
        .post(posts(topic))
        .then()
        .statusCode(201)
        .header("Location", startsWith("/api/v1/forum/posts/"))
        .body("number", equalTo(2))
        .body("replyTo", equalTo(1))
        .body("topic", equalTo(topic));
    given()
        .get(TOPICS + "/" + topic)
        .then()
        .body("postCount", equalTo(2))
        .body("revision", equalTo(2));
  }

  @Test
  void aLockedTopicTakesNoReply() {
    reply(aLockedTopic(), "hello")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/topic-locked"));
  }

  @Test
  void onlyAnEarlierPostCanBeAnswered() {
    var topic = aTopic();
    asMember()
        .body(Map.of("markdown", "To the future.", "replyTo", 2))
        .post(posts(topic))
        .then()
        .statusCode(422)
        .body("errors.field", contains("replyTo"));
    given().get(posts(topic)).then().body("items", hasSize(1));
  }

  @Test
  void thereIsNoReplyToATopicThatIsNot() {
    reply(UUID.randomUUID().toString(), "hello").then().statusCode(404);
    reply("no-topic", "hello").then().statusCode(404).body("type", equalTo("/problems/not-found"));
  }

  @Test
  void anUnknownCategoryIsNamedWithThoseThereAre() {
    var body = newTopic("Where to?");
    body.put("category", "nowhere");
    asMember()
        .body(body)
        .post(TOPICS)
        .then()
        .statusCode(422)
        .body("errors.field", contains("category"))
        .body(
            "errors[0].message",
            equalTo("must be one of deposits, control, ranking-methods, data-sources, help"));
  }

  @Test
  void aChangedNameIsShownOnOldPostsToo() {
    var subject = UUID.randomUUID().toString();
    var before = "before-" + subject;
    var topic = newTopic("Named anew");
    var first = as(Tokens.sign(Tokens.claims(subject, before, "member"))).body(topic).post(TOPICS);
    var id = first.then().statusCode(201).extract().<String>path("id");
    var tag = given().get(posts(id)).header("ETag");

    var after = Tokens.sign(Tokens.claims(subject, "after-" + subject, "member"));
    as(after).body(newTopic("Another")).post(TOPICS).then().statusCode(201);

    given()
        .header("If-None-Match", tag)
        .get(posts(id))
        .then()
        .statusCode(200)
        .body("items[0].author.handle", equalTo("after-" + subject));
  }

  @Test
  void aHandleThatTheRealmGaveToSomebodyElseLeavesItsFormerOwner() {
    var handle = "handle-" + UUID.randomUUID();
    var former = Tokens.sign(Tokens.claims("former-" + handle, handle, "member"));
    var topic = as(former).body(newTopic("By the former")).post(TOPICS).path("id");

    var owner = Tokens.sign(Tokens.claims("owner-" + handle, handle, "member"));
    as(owner).body(newTopic("By the owner")).post(TOPICS).then().statusCode(201);

    given().get(TOPICS + "/" + topic).then().body("author.handle", startsWith(handle + "~"));
  }
}

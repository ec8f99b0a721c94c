package org.xenotime.forum.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.xenotime.forum.testing.Forum.TOPICS;
import static org.xenotime.forum.testing.Forum.aTopic;
import static org.xenotime.forum.testing.Forum.as;
import static org.xenotime.forum.testing.Forum.asMember;
import static org.xenotime.forum.testing.Forum.moderate;
import static org.xenotime.forum.testing.Forum.newTopic;
import static org.xenotime.forum.testing.Forum.posts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xenotime.forum.testing.ForumTest;
import org.xenotime.forum.testing.Tokens;

@QuarkusTest
class IdempotencyKeyTest extends ForumTest {

  @Inject EntityManager entities;
  @Inject ForgetOldKeys forgetting;

  private final String key = UUID.randomUUID().toString();

  @Test
  void aRepeatGetsTheFirstAnswerAndWritesNothing() {
    var topic = aTopic();
    var first = reply(topic, "Once.");
    var second = reply(topic, "Once.");
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    given().get(posts(topic)).then().body("items", hasSize(2));
  }

  @Test
  void topicsToo() {
    var body = newTopic("Once " + key);
    var first = asMember().header("Idempotency-Key", key).body(body).post(TOPICS);
    var second = asMember().header("Idempotency-Key", key).body(body).post(TOPICS);
    assertThat(second.<String>path("id")).isEqualTo(first.<String>path("id"));
  }

  @Test
  void theKeyForSomethingElseIsRefused() {
    var topic = aTopic();
    reply(topic, "Once.").then().statusCode(201);
    isRefused(reply(topic, "Otherwise."));
    isRefused(reply(aTopic(), "Once."));
  }

  @Test
  void theKeyOfAnotherMemberIsAnotherKey() {
    var topic = aTopic();
    reply(topic, "Once.").then().statusCode(201).body("number", equalTo(2));
    as(Tokens.member("grace"))
        .header("Idempotency-Key", key)
        .body(Map.of("markdown", "Once."))
        .post(posts(topic))
        .then()
        .statusCode(201)
        .body("number", equalTo(3));
  }

  @Test
  void afterARefusalTheKeyMayBeTriedAgain() {
    var topic = aTopic();
    moderate(topic, Map.of("locked", true)).then().statusCode(200);
    reply(topic, "Once.").then().statusCode(409);
    moderate(topic, Map.of("locked", false)).then().statusCode(200);
    reply(topic, "Once.").then().statusCode(201);
  }

  @Test
  void aDayLaterTheKeyIsFreeAndForgotten() {
    var topic = aTopic();
    reply(topic, "Once.").then().statusCode(201);
    letADayPass();
    reply(topic, "Otherwise.").then().statusCode(201).body("number", equalTo(3));
    letADayPass();
    forgetting.forget();
    assertThat(rowsOfKey()).isZero();
  }

  @Test
  void aKeyThatIsNoneIsRefused() {
    asMember()
        .header("Idempotency-Key", "k".repeat(256))
        .body(Map.of("markdown", "Once."))
        .post(posts(aTopic()))
        .then()
        .statusCode(400)
        .body("errors.field", equalTo(List.of("Idempotency-Key")));
  }

  private Response reply(String topic, String markdown) {
    return asMember()
        .header("Idempotency-Key", key)
        .body(Map.of("markdown", markdown))
        .post(posts(topic));
  }

  private static void isRefused(Response answer) {
    answer.then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
  }

  private void letADayPass() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery(
                        "UPDATE idempotency_key SET created_at = created_at - interval '24 hours'"
                            + " WHERE key = :key")
                    .setParameter("key", key)
                    .executeUpdate());
  }

  private long rowsOfKey() {
    return (Long)
        entities
            .createNativeQuery("SELECT count(*) FROM idempotency_key WHERE key = :key", Long.class)
            .setParameter("key", key)
            .getSingleResult();
  }
}

package org.xenotime.forum;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xenotime.forum.testing.Forum.FORUM;
import static org.xenotime.forum.testing.Forum.TOPICS;
import static org.xenotime.forum.testing.Forum.aTopic;
import static org.xenotime.forum.testing.Forum.as;
import static org.xenotime.forum.testing.Forum.newTopic;
import static org.xenotime.forum.testing.Forum.posts;
import static org.xenotime.forum.testing.Forum.reply;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xenotime.forum.testing.ForumTest;
import org.xenotime.forum.testing.Tokens;

/** How often a request asks the database: a loop over rows would show here. */
@QuarkusTest
class StatementCountTest extends ForumTest {

  private static final int A_READ = 3;
  private static final int A_REPLY = 8;

  @Inject SessionFactory sessions;

  private Statistics statistics;
  private String topic;
  private String post;

  @BeforeEach
  void aTopicByManyMembers() {
    statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    var body = newTopic("Counted");
    body.put("subject", "actor:counted");
    body.put("tags", List.of("counted"));
    topic = aTopic(body);
    for (int i = 0; i < 5; i++) {
      as(Tokens.member("counted-" + i)).body(Map.of("markdown", "hello")).post(posts(topic));
    }
    post = reply(topic, "hello").path("id");
  }

  @Test
  void aReadTakesThreeStatements() {
    assertThat(statements(() -> given().get(FORUM + "/categories"))).isLessThanOrEqualTo(A_READ);
    assertThat(statements(() -> given().get(TOPICS))).isLessThanOrEqualTo(A_READ);
    assertThat(
            statements(
                () ->
                    given()
                        .get(
                            TOPICS
                                + "?author=ada&subject=actor:counted&tag=counted&category=control")))
        .isLessThanOrEqualTo(A_READ);
    assertThat(statements(() -> given().get(TOPICS + "/" + topic))).isLessThanOrEqualTo(A_READ);
    assertThat(statements(() -> given().get(posts(topic)))).isLessThanOrEqualTo(A_READ);
    assertThat(statements(() -> given().get(FORUM + "/posts/" + post))).isLessThanOrEqualTo(A_READ);
  }

  @Test
  void whoHasItAlreadyCostsOneStatement() {
    for (var path : List.of(TOPICS, TOPICS + "/" + topic, posts(topic), FORUM + "/posts/" + post)) {
      var tag = given().get(path).header("ETag");
      assertThat(statements(() -> given().header("If-None-Match", tag).get(path))).isEqualTo(1);
    }
  }

  @Test
  void aReplyTakesEightStatementsEvenFromANewMember() {
    assertThat(statements(() -> replyOf("ada"))).isLessThanOrEqualTo(A_REPLY);
    assertThat(statements(() -> replyOf("new-" + UUID.randomUUID()))).isLessThanOrEqualTo(A_REPLY);
  }

  private Response replyOf(String handle) {
    return as(Tokens.member(handle))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("markdown", "hello", "replyTo", 1))
        .post(posts(topic));
  }

  private long statements(Supplier<Response> request) {
    statistics.clear();
    assertThat(request.get().statusCode()).isIn(200, 201, 304);
    return statistics.getPrepareStatementCount();
  }
}

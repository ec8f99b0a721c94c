package org.xenotime.forum.post;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.xenotime.forum.testing.Forum.FORUM;
import static org.xenotime.forum.testing.Forum.aTopic;
import static org.xenotime.forum.testing.Forum.posts;
import static org.xenotime.forum.testing.Forum.reply;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenotime.forum.testing.ForumTest;

@QuarkusTest
class PostListTest extends ForumTest {

  @Test
  void pagesShowEveryPostOnceInTheOrderOfItsNumber() {
    var topic = aTopicWithPosts(5);
    var seen = new ArrayList<Integer>();
    var next = posts(topic) + "?limit=2";
    while (next != null) {
      var page = given().urlEncodingEnabled(false).get(next).then().statusCode(200).extract();
      seen.addAll(page.path("items.number"));
      next = page.path("next");
    }
    assertThat(seen).isEqualTo(List.of(1, 2, 3, 4, 5));
  }

  @Test
  void aNumberIsAnAddress() {
    var topic = aTopicWithPosts(5);
    var page = given().queryParam("from", 3).queryParam("limit", 2).get(posts(topic));
    page.then().body("items.number", contains(3, 4));
    given()
        .urlEncodingEnabled(false)
        .get(page.<String>path("next"))
        .then()
        .body("items.number", contains(5));
    given().queryParam("from", 6).get(posts(topic)).then().body("items", empty());
  }

  @Test
  void aPostHasAnAddressOfItsOwn() {
    var topic = aTopic();
    var id = reply(topic, "By id.").<String>path("id");
    var post = FORUM + "/posts/" + id;
    var tag =
        given()
            .get(post)
            .then()
            .statusCode(200)
            .body("number", equalTo(2))
            .body("topic", equalTo(topic))
            .extract()
            .header("ETag");
    given().header("If-None-Match", tag).get(post).then().statusCode(304);
    given().get(FORUM + "/posts/" + UUID.randomUUID()).then().statusCode(404);
    given().get(FORUM + "/posts/none").then().statusCode(404);
  }

  @Test
  void whoHasThePageGetsNothingAgainUntilSomebodyReplies() {
    var topic = aTopic();
    var tag = given().get(posts(topic)).header("ETag");
    given().header("If-None-Match", tag).get(posts(topic)).then().statusCode(304);
    reply(topic, "News.").then().statusCode(201);
    given().header("If-None-Match", tag).get(posts(topic)).then().statusCode(200);
  }

  @Test
  void theListComesAsCsv() {
    var topic = aTopicWithPosts(2);
    given()
        .queryParam("f", "csv")
        .get(posts(topic))
        .then()
        .statusCode(200)
        .contentType("text/csv;charset=UTF-8")
        .body(
            startsWith("id,topic,number,replyTo,author,markdown,createdAt,editedAt,revision\r\n"));
  }

  @ParameterizedTest
  @CsvSource({"from, 0", "from, x", "from, 99999999999", "cursor, abc", "limit, -1", "after, 3"})
  void whatCannotBeAskedIsNamed(String parameter, String value) {
    given().queryParam(parameter, value).get(posts(aTopic())).then().statusCode(400);
  }

  @Test
  void aTopicThatIsNotHasNoPosts() {
    given()
        .get(posts(UUID.randomUUID().toString()))
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/not-found"));
  }

  private static String aTopicWithPosts(int count) {
    var topic = aTopic();
    for (int i = 2; i <= count; i++) {
      reply(topic, "Post " + i).then().statusCode(201);
    }
    return topic;
  }
}

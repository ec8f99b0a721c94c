package org.xenotime.forum.topic;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.xenotime.forum.testing.Forum.TOPICS;
import static org.xenotime.forum.testing.Forum.aTopic;
import static org.xenotime.forum.testing.Forum.as;
import static org.xenotime.forum.testing.Forum.newTopic;
import static org.xenotime.forum.testing.Forum.reply;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.forum.testing.ForumTest;
import org.xenotime.forum.testing.Tokens;

@QuarkusTest
class TopicListTest extends ForumTest {

  private final String subject = "deposit:site-" + UUID.randomUUID();

  @Test
  void aReplyMovesATopicToTheFront() {
    var first = aTopicOnTheSubject("First");
    var second = aTopicOnTheSubject("Second");
    given()
        .queryParam("subject", subject)
        .get(TOPICS)
        .then()
        .body("items.id", contains(second, first));
    reply(first, "Up again.").then().statusCode(201);
    given()
        .queryParam("subject", subject)
        .get(TOPICS)
        .then()
        .body("items.id", contains(first, second));
    given()
        .queryParam("subject", subject)
        .queryParam("sort", "-createdAt")
        .get(TOPICS)
        .then()
        .body("items.id", contains(second, first));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-lastPostedAt", "lastPostedAt", "-createdAt", "createdAt"})
  void pagesShowEveryTopicOnce(String sort) {
    for (int i = 0; i < 5; i++) {
      aTopicOnTheSubject("Topic " + i);
    }
    var seen = new ArrayList<String>();
    var next = TOPICS + "?limit=2&sort=" + sort + "&subject=" + subject;
    while (next != null) {
      var page = given().urlEncodingEnabled(false).get(next).then().statusCode(200).extract();
      seen.addAll(page.path("items.title"));
      next = page.path("next");
    }
    var inOrder = List.of("Topic 0", "Topic 1", "Topic 2", "Topic 3", "Topic 4");
    assertThat(seen).isEqualTo(sort.startsWith("-") ? inOrder.reversed() : inOrder);
  }

  @Test
  void filtersNarrowEachOther() {
    var tagged = newTopic("Tagged");
    tagged.put("subject", subject);
    tagged.put("tags", List.of("terbium"));
    tagged.put("category", "help");
    var id = aTopic(tagged);
    aTopicOnTheSubject("Untagged");
    var other = newTopic("By another");
    other.put("subject", subject);
    as(Tokens.member("grace")).body(other).post(TOPICS).then().statusCode(201);

    given()
        .queryParam("subject", subject)
        .queryParam("tag", "terbium")
        .queryParam("category", "help")
        .queryParam("author", "ada")
        .get(TOPICS)
        .then()
        .body("items.id", contains(id))
        .body("next", nullValue());
    given()
        .queryParam("subject", subject)
        .queryParam("author", "grace")
        .get(TOPICS)
        .then()
        .body("items.title", contains("By another"));
    given().queryParam("author", "nobody").get(TOPICS).then().body("items", empty());
  }

  @Test
  void whoHasThePageGetsNothingAgainUntilATopicChanges() {
    var topic = aTopicOnTheSubject("Quiet");
    var tag = given().queryParam("subject", subject).get(TOPICS).header("ETag");
    isUnchanged(tag, 304);
    reply(topic, "Not so quiet.").then().statusCode(201);
    isUnchanged(tag, 200);
  }

  @Test
  void theListComesAsCsv() {
    aTopicOnTheSubject("=HYPERLINK(\"https://example.org\")");
    given()
        .accept("text/csv")
        .queryParam("subject", subject)
        .get(TOPICS)
        .then()
        .statusCode(200)
        .contentType("text/csv;charset=UTF-8")
        .body(startsWith("id,title,slug,category,tags,subject,author,createdAt,lastPostedAt,"))
        .body(containsString("\"'=HYPERLINK(\"\"https://example.org\"\")\""))
        .header("Link", nullValue());
    aTopicOnTheSubject("Another");
    given()
        .accept("text/csv")
        .queryParam("subject", subject)
        .queryParam("limit", 1)
        .get(TOPICS)
        .then()
        .header("Link", endsWith("; rel=\"next\""));
  }

  @ParameterizedTest
  @CsvSource({
    "subject, planet:mars",
    "subject, deposit:",
    "category, nowhere",
    "sort, -title",
    "limit, 0",
    "limit, 501",
    "limit, ten",
    "cursor, x",
    "cursor, LWxhc3RQb3N0ZWRBdB94H3k",
    "f, xml",
    "tag, 'a\u0000b'",
    "author, 'a\u0000b'",
    "category, 'a\u0000b'",
    "page, 2"
  })
  void whatCannotBeAskedIsNamed(String parameter, String value) {
    given()
        .queryParam(parameter, value)
        .get(TOPICS)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("instance", equalTo(TOPICS))
        .body("detail", containsString(parameter));
  }

  private String aTopicOnTheSubject(String title) {
    var body = newTopic(title);
    body.put("subject", subject);
    return aTopic(body);
  }

  private void isUnchanged(String tag, int status) {
    given()
        .header("If-None-Match", tag)
        .queryParam("subject", subject)
        .get(TOPICS)
        .then()
        .statusCode(status);
  }
}

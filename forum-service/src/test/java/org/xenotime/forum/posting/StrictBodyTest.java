package org.xenotime.forum.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.xenotime.forum.testing.Forum.FORUM;
import static org.xenotime.forum.testing.Forum.TOPICS;
import static org.xenotime.forum.testing.Forum.aTopic;
import static org.xenotime.forum.testing.Forum.asMember;
import static org.xenotime.forum.testing.Forum.asModerator;
import static org.xenotime.forum.testing.Forum.newTopic;
import static org.xenotime.forum.testing.Forum.posts;
import static org.xenotime.forum.testing.Forum.tagOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.forum.testing.ForumTest;

@QuarkusTest
class StrictBodyTest extends ForumTest {

  /** A value of every JSON type; a field takes one of them at most. */
  private static final List<Object> TYPES =
      Arrays.asList(
          null, 7, 7.5, true, "7", Map.of("a", 1), List.of(), List.of(1), List.of(List.of()));

  static Stream<String> fieldsOfTopic() {
    return Stream.of("category", "title", "markdown", "subject", "tags");
  }

  @ParameterizedTest
  @MethodSource("fieldsOfTopic")
  void aFieldOfANewTopicHasOneType(String field) {
    for (var value : TYPES) {
      var body = newTopic("Type confusion");
      body.put(field, value);
      if (!fits(field, value)) {
        assertThat(refusedFields(asMember().body(body).post(TOPICS)))
            .as("%s: %s", field, value)
            .allMatch(name -> name.startsWith(field));
      }
    }
  }

  @Test
  void aFieldOfAReplyHasOneType() {
    var topic = aTopic();
    for (var field : List.of("markdown", "replyTo")) {
      for (var value : TYPES) {
        var body = new HashMap<String, Object>(Map.of("markdown", "hello"));
        body.put(field, value);
        if (!fits(field, value)) {
          assertThat(refusedFields(asMember().body(body).post(posts(topic))))
              .as("%s: %s", field, value)
              .containsExactly(field);
        }
      }
    }
  }

  @Test
  void aFieldOfModerationHasOneType() {
    var topic = aTopic();
    for (var value : TYPES) {
      if (!Boolean.TRUE.equals(value)) {
        var body = new HashMap<String, Object>();
        body.put("locked", value);
        var tag = tagOf(topic);
        assertThat(
                refusedFields(
                    asModerator().header("If-Match", tag).body(body).patch(TOPICS + "/" + topic)))
            .as("locked: %s", value)
            .containsExactly("locked");
      }
    }
    asModerator()
        .header("If-Match", tagOf(topic))
        .body(Map.of())
        .patch(TOPICS + "/" + topic)
        .then()
        .statusCode(422);
  }

  @Test
  void allFaultsAreNamedAtOnce() {
    var body = newTopic(" ");
    body.put("markdown", "");
    body.put("subject", "planet:mars");
    body.put("tags", List.of("fine", "Not Fine"));
    assertThat(refusedFields(asMember().body(body).post(TOPICS)))
        .containsExactlyInAnyOrder("title", "markdown", "subject", "tags[1]");
    assertThat(refusedFields(asMember().body("{}").post(TOPICS)))
        .containsExactlyInAnyOrder("category", "title", "markdown");
  }

  @Test
  void anUnknownFieldIsNamed() {
    var body = newTopic("Mass assignment");
    body.put("pinned", true);
    asMember()
        .body(body)
        .post(TOPICS)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("pinned"))
        .body(
            "detail",
            equalTo(
                "Unknown field: pinned. Allowed here: category, markdown, subject, tags, title."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "null", "[]", "7", "\"text\"", "{", "{\"markdown\":\"a\"} {}", "{\"a\"}"})
  void whatIsNoJsonObjectIsRefused(String body) {
    var answer = asMember().body(body).post(posts(aTopic()));
    assertThat(answer.statusCode()).isIn(400, 422);
    assertProblem(answer);
  }

  @Test
  void aKeyThatComesTwiceIsRefused() {
    assertProblem(
        asMember().body("{\"markdown\":\"a\",\"markdown\":\"b\"}").post(FORUM + "/preview"));
  }

  @Test
  void textThatIsNotUtf8IsRefused() {
    var body = "{\"markdown\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    var answer = asMember().body(body).post(posts(aTopic()));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertProblem(answer);
  }

  @Test
  void anotherContentTypeIsRefused() {
    var answer = asMember().contentType(ContentType.XML).body("<markdown/>").post(posts(aTopic()));
    assertThat(answer.statusCode()).isEqualTo(415);
    assertProblem(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\\u0000b", "a\\u0007b", "a\\ud800b", "a\\u202eb", "a\\u2066b", "\\u200b\\u200d"})
  void textThatHidesOrCannotBeStoredIsRefused(String text) {
    var reply = asMember().body("{\"markdown\":\"%s\"}".formatted(text)).post(posts(aTopic()));
    assertThat(refusedFields(reply)).containsExactly("markdown");
    var topic =
        asMember()
            .body("{\"category\":\"help\",\"title\":\"%s\",\"markdown\":\"a\"}".formatted(text))
            .post(TOPICS);
    assertThat(refusedFields(topic)).containsExactly("title");
  }

  @Test
  void aTitleHasTwoHundredCharactersAtMost() {
    // Counted as people see them: each of these takes two places in Java and four in UTF-8.
    aTopic(newTopic("\ud83e\udea8".repeat(200)));
    assertThat(refusedFields(asMember().body(newTopic("a".repeat(201))).post(TOPICS)))
        .containsExactly("title");
    assertThat(refusedFields(asMember().body(newTopic("a\nb")).post(TOPICS)))
        .containsExactly("title");
  }

  @Test
  void markdownHas64KilobytesAtMost() {
    var topic = aTopic();
    asMember()
        .body(Map.of("markdown", "a".repeat(65_536)))
        .post(posts(topic))
        .then()
        .statusCode(201);
    assertThat(
            refusedFields(
                asMember().body(Map.of("markdown", "é".repeat(32_769))).post(posts(topic))))
        .containsExactly("markdown");
  }

  @Test
  void aPostOfAMegabyteIsTooLarge() {
    var answer = asMember().body(Map.of("markdown", "a".repeat(1_000_000))).post(posts(aTopic()));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertProblem(answer);
  }

  @Test
  void thePreviewRendersLikeAPostAndStoresNothing() {
    asMember()
        .body(Map.of("markdown", "**Tb** <script>x</script>"))
        .post(FORUM + "/preview")
        .then()
        .statusCode(200)
        .body("html", equalTo("<p><strong>Tb</strong> </p>\n"));
    assertThat(refusedFields(asMember().body(Map.of("markdown", 1)).post(FORUM + "/preview")))
        .containsExactly("markdown");
  }

  private static boolean fits(String field, Object value) {
    return switch (field) {
      case "tags" -> value instanceof List<?> list && list.isEmpty();
      case "replyTo" -> false;
      case "markdown", "title" -> "7".equals(value);
      default -> false;
    };
  }

  private static List<String> refusedFields(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
    assertProblem(answer);
    return answer.path("errors.field");
  }

  private static void assertProblem(Response answer) {
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.asString())
        .contains("\"type\":\"/problems/")
        .doesNotContain("java", "jackson", "Exception");
    assertThat(answer.<String>path("instance")).startsWith(FORUM);
  }
}

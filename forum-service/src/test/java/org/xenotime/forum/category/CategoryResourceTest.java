package org.xenotime.forum.category;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.startsWith;
import static org.xenotime.forum.testing.Forum.FORUM;
import static org.xenotime.forum.testing.Forum.aTopic;
import static org.xenotime.forum.testing.Forum.newTopic;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.xenotime.forum.testing.ForumTest;

@QuarkusTest
class CategoryResourceTest extends ForumTest {

  private static final String CATEGORIES = FORUM + "/categories";

  @Test
  void theRoomsStandInTheirOrder() {
    given()
        .get(CATEGORIES)
        .then()
        .statusCode(200)
        .body(
            "items.id", contains("deposits", "control", "ranking-methods", "data-sources", "help"))
        .body("items.position", contains(1, 2, 3, 4, 5));
  }

  @Test
  void aNewTopicIsCounted() {
    var before = topicsInHelp();
    var tag = given().get(CATEGORIES).header("ETag");
    given().header("If-None-Match", tag).get(CATEGORIES).then().statusCode(304);
    var body = newTopic("Counted");
    body.put("category", "help");
    aTopic(body);
    assertThat(topicsInHelp()).isEqualTo(before + 1);
    given().header("If-None-Match", tag).get(CATEGORIES).then().statusCode(200);
  }

  @Test
  void theyComeAsCsv() {
    given()
        .accept("text/csv")
        .get(CATEGORIES)
        .then()
        .statusCode(200)
        .body(startsWith("id,name,description,position,topicCount\r\ndeposits,Deposits,"));
  }

  private static int topicsInHelp() {
    return given().get(CATEGORIES).path("items.find { it.id == 'help' }.topicCount");
  }
}

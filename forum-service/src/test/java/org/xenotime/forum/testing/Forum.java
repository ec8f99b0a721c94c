package org.xenotime.forum.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** Talks to the forum as its clients do. */
public final class Forum {

  public static final String FORUM = "/api/v1/forum";
  public static final String TOPICS = FORUM + "/topics";

  private Forum() {}

  public static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  public static RequestSpecification asMember() {
    return as(Tokens.member("ada"));
  }

  public static RequestSpecification asModerator() {
    return as(Tokens.moderator("grace"));
  }

  /** A body that opens a topic, to be changed by the test. */
  public static Map<String, Object> newTopic(String title) {
    return new HashMap<>(
        Map.of("category", "control", "title", title, "markdown", "The sources *disagree*."));
  }

  /** The id of a topic that was just opened. */
  public static String aTopic() {
    return aTopic(newTopic("Who runs Pang War?"));
  }

  public static String aTopic(Map<String, Object> body) {
    return asMember().body(body).post(TOPICS).then().statusCode(201).extract().path("id");
  }

  public static String aLockedTopic() {
    var topic = aTopic();
    moderate(topic, Map.of("locked", true)).then().statusCode(200);
    return topic;
  }

  public static Response moderate(String topic, Map<String, Object> change) {
    return asModerator().header("If-Match", tagOf(topic)).body(change).patch(TOPICS + "/" + topic);
  }

  public static String tagOf(String topic) {
    return given().get(TOPICS + "/" + topic).then().statusCode(200).extract().header("ETag");
  }

  public static Response reply(String topic, String markdown) {
    return asMember().body(Map.of("markdown", markdown)).post(posts(topic));
  }

  public static String posts(String topic) {
    return TOPICS + "/" + topic + "/posts";
  }
}

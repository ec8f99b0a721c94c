package org.xenotime.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.StreamSupport;

/** What members do in the forum, over the API. */
record Forum(Api api) {

  String openTopic(String title, String markdown) throws Exception {
    var categories = api.get("/api/v1/forum/categories").items();
    var topic = new JsonObject();
    topic.add("category", categories.get(0).getAsJsonObject().get("id"));
    topic.addProperty("title", title);
    topic.addProperty("markdown", markdown);
    topic.addProperty("subject", "deposit:" + Kachin.SLUG);
    var answer = api.post("/api/v1/forum/topics", topic);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    return answer.json().get("id").getAsString();
  }

  Api.Answer reply(String topic, String markdown) throws Exception {
    var reply = new JsonObject();
    reply.addProperty("markdown", markdown);
    return api.post("/api/v1/forum/topics/" + topic + "/posts", reply);
  }

  List<String> posts(String topic) throws Exception {
    var posts = api.get("/api/v1/forum/topics/" + topic + "/posts").items();
    return StreamSupport.stream(posts.spliterator(), false)
        .map(
            post ->
                post.getAsJsonObject().get("number").getAsInt()
                    + " "
                    + post.getAsJsonObject().get("markdown").getAsString())
        .toList();
  }
}

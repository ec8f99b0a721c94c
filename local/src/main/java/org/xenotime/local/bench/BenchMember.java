package org.xenotime.local.bench;

import java.io.IOException;
import java.util.regex.Pattern;
import org.xenotime.local.settings.UserError;

/** A member who writes something that can be measured. */
record BenchMember(BenchClient client, String url, String token) {
  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

  /** Opens a topic of so many posts, and answers the path of its first page. */
  String topicOf(int posts) throws IOException, InterruptedException {
    var category = id(client.text(url + "/api/v1/forum/categories"));
    var topic =
        id(
            client.post(
                url + "/api/v1/forum/topics",
                token,
                """
                {"category": "%s", "title": "A topic to read often", "markdown": "%s"}
                """
                    .formatted(category, text(1))));
    var path = "/api/v1/forum/topics/" + topic + "/posts";
    for (int number = 2; number <= posts; number++) {
      client.post(url + path, token, "{\"markdown\": \"%s\"}".formatted(text(number)));
    }
    return path;
  }

  private static String text(int number) {
    return "Post %d: the **ion-adsorption clays** feed half of the market, says [a report](https://example.org/%d)."
        .formatted(number, number);
  }

  private static String id(String answer) {
    var id = ID.matcher(answer);
    if (!id.find()) {
      throw new UserError("An answer without an id: " + answer);
    }
    return id.group(1);
  }
}

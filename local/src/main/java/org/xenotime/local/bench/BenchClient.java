package org.xenotime.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.xenotime.local.settings.UserError;

/** Sees to it that there is something to measure. */
record BenchClient(HttpClient http, String url, String token) {
  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Opens a topic of so many posts, and answers the path of its first page. */
  String topicOf(int posts) throws IOException, InterruptedException {
    var category = id(get(url + "/api/v1/forum/categories"));
    var topic =
        id(
            post(
                "/api/v1/forum/topics",
                """
                {"category": "%s", "title": "A topic to read often", "markdown": "%s"}
                """
                    .formatted(category, text(1))));
    var path = "/api/v1/forum/topics/" + topic + "/posts";
    for (int number = 2; number <= posts; number++) {
      post(path, "{\"markdown\": \"%s\"}".formatted(text(number)));
    }
    return path;
  }

  private static String text(int number) {
    return "Post %d: the **ion-adsorption clays** feed half of the market, says [a report](https://example.org/%d)."
        .formatted(number, number);
  }

  /** The bytes of a page, once it is there: the first ranking follows the first import. */
  byte[] page(String address) throws IOException, InterruptedException {
    var deadline = Instant.now().plus(PATIENCE);
    var response = get(address);
    while (response.statusCode() != 200 && Instant.now().isBefore(deadline)) {
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
      response = get(address);
    }
    return ok(response).body();
  }

  private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(address)));
  }

  private HttpResponse<byte[]> post(String path, String body)
      throws IOException, InterruptedException {
    return ok(
        send(
            HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))));
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(
        request.header("Accept", "application/json").timeout(PATIENCE).build(),
        BodyHandlers.ofByteArray());
  }

  private static HttpResponse<byte[]> ok(HttpResponse<byte[]> response) {
    if (response.statusCode() / 100 != 2) {
      throw new UserError(
          "%s answers %d: %s".formatted(response.uri(), response.statusCode(), text(response)));
    }
    return response;
  }

  private static String id(HttpResponse<byte[]> response) {
    var id = ID.matcher(text(ok(response)));
    if (!id.find()) {
      throw new UserError("%s answers without an id".formatted(response.uri()));
    }
    return id.group(1);
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}

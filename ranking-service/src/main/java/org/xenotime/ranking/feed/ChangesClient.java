package org.xenotime.ranking.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks deposits-service for the next page of its feed. */
@ApplicationScoped
class ChangesClient {

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final String INVALID_CURSOR = "/problems/invalid-cursor";

  private final RankingConfig config;
  private final ObjectMapper json;
  private final HttpClient http =
      HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(CONNECT).build();

  ChangesClient(RankingConfig config, ObjectMapper json) {
    this.config = config;
    this.json = json;
  }

  /**
   * The page after a position.
   *
   * @param cursor the position; null for the beginning
   * @param wait how long the answer may be held back until there is something new
   */
  FeedPage after(String cursor, Duration wait) throws CursorRefused, InterruptedException {
    var request =
        HttpRequest.newBuilder(address(cursor, wait))
            .timeout(wait.plus(config.feed().timeout()))
            .header("Accept", "application/json")
            .build();
    try {
      return read(http.send(request, BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new FeedAway(e);
    }
  }

  private FeedPage read(HttpResponse<byte[]> response) throws IOException, CursorRefused {
    if (response.statusCode() == 200) {
      return json.readValue(response.body(), FeedPage.class);
    }
    if (response.statusCode() == 400
        && json.readTree(response.body()).path("type").asText().equals(INVALID_CURSOR)) {
      throw new CursorRefused();
    }
    throw new FeedAway(response.uri() + " answered " + response.statusCode());
  }

  private URI address(String cursor, Duration wait) {
    var after = cursor == null ? "" : "&after=" + URLEncoder.encode(cursor, UTF_8);
    return config
        .depositsUrl()
        .resolve(
            "/api/v1/changes?limit=%d&wait=%d%s"
                .formatted(config.feed().pageSize(), wait.toSeconds(), after));
  }

  @PreDestroy
  void close() {
    http.shutdownNow();
  }
}

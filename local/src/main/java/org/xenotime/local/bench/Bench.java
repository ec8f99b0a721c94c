package org.xenotime.local.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.xenotime.local.keycloak.AccessTokens;
import org.xenotime.local.settings.Component;
import org.xenotime.local.settings.Settings;
import org.xenotime.local.suite.Console;
import org.xenotime.local.suite.Reset;
import org.xenotime.local.suite.Up;

/** Measures two pages, each from memory, straight from its service, and through the gateway. */
public record Bench(Settings settings, Console console) {
  private static final int POSTS = 20;
  private static final Wrk WRK = new Wrk(Duration.ofSeconds(5), 5, Duration.ofSeconds(8));

  public void run() throws IOException, InterruptedException, SQLException {
    new Reset(settings, console).run();
    var suite = new Up(settings, console).start();
    var pages = Files.createDirectories(settings.data().resolve("pages"));
    var ranking = "/api/v1/rankings/heavy";
    try (var http = HttpClient.newHttpClient()) {
      var token = new AccessTokens(settings.issuer()).of("member");
      var client = new BenchClient(http, settings.publicUrl(), token);
      var topic = client.topicOf(POSTS);
      Files.write(pages.resolve("ranking"), client.page(straight(Component.RANKING, ranking)));
      Files.write(pages.resolve("topic"), client.page(straight(Component.FORUM, topic)));
      var reference = new ReferenceProgram(settings, pages, referencePort());
      suite
          .supervise(reference.program(), () -> answers(client, reference))
          .awaitReady(Duration.ofMinutes(1));

      console.say("Measuring for about two minutes");
      var rankings = compare(reference, pages, "ranking", Component.RANKING, ranking);
      var topics = compare(reference, pages, "topic", Component.FORUM, topic);
      console.say("");
      console.say(Comparison.header());
      console.say(rankings.rows());
      console.say(topics.rows());
      console.say("");
    }
  }

  private Comparison compare(
      ReferenceProgram reference, Path pages, String page, Component service, String path)
      throws IOException, InterruptedException {
    return new Comparison(
        path,
        Math.toIntExact(Files.size(pages.resolve(page))),
        WRK.measure(reference.url(page)),
        WRK.measure(straight(service, path)),
        WRK.measure(settings.publicUrl() + path));
  }

  private String straight(Component service, String path) {
    return settings.url(service) + path;
  }

  /** Beside the gateway: the first port that nobody of the suite is configured for. */
  private int referencePort() {
    var used = settings.ports().uses().stream().map(use -> use.port()).toList();
    int port = settings.ports().of(Component.GATEWAY) + 1;
    while (used.contains(port)) {
      port++;
    }
    return port;
  }

  private static boolean answers(BenchClient client, ReferenceProgram reference)
      throws InterruptedException {
    try {
      return client.page(reference.url("ranking")).length > 0;
    } catch (IOException notYet) {
      return false;
    }
  }
}

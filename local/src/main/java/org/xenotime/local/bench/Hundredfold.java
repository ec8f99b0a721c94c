package org.xenotime.local.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.xenotime.local.bench.Wrk.Request;
import org.xenotime.local.postgres.Databases;
import org.xenotime.local.settings.Component;
import org.xenotime.local.suite.Console;
import org.xenotime.local.suite.Suite;
import org.xenotime.local.suite.Twin;

/**
 * The same questions to two deposits-services: one with the data that it brings and some claims
 * about each deposit, one with a hundred times as much. Both work out every answer anew.
 */
record Hundredfold(Console console, Suite suite, Databases databases, BenchClient client) {
  private static final Wrk WRK = new Wrk(Duration.ofSeconds(3), 3, Duration.ofSeconds(5));
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int TIMES = 100;
  private static final int CLAIMS = 10_000;
  private static final String LIST = "/api/v1/deposits";
  private static final int FAR = 70;

  void measure(Table table) throws IOException, InterruptedException, SQLException {
    var little = Anew.on("little", "little");
    var much = Anew.on("much", "much");
    fill(little, much, table);
    suite.supervise(little).awaitReady(PATIENCE);
    suite.supervise(much).awaitReady(PATIENCE);
    var questions = questions(little, much);
    console.say(
        "Asking %d questions, each of little and of much data, for about five minutes"
            .formatted(questions.size()));
    table.add(Scaling.header());
    for (var question : questions) {
      table.add(
          new Scaling(
                  question.name(),
                  WRK.measure(new Request(little.url(), question.little(), List.of())),
                  WRK.measure(new Request(much.url(), question.much(), List.of())))
              .row());
    }
  }

  /** The service makes the tables and brings in its data; then it is not in the way of a copy. */
  private void fill(Twin little, Twin much, Table table)
      throws IOException, InterruptedException, SQLException {
    databases.create(little.database(), Component.DEPOSITS);
    var service = suite.supervise(little);
    service.awaitReady(PATIENCE);
    suite.stop(service);
    console.say("Making the data times %d".formatted(TIMES));
    var began = Instant.now();
    try (var connection = databases.connect(little.database())) {
      new Multiplication(connection).addClaims(CLAIMS);
      table.add("");
      table.add("x1: " + Counts.of(connection).text());
    }
    databases.copy(little.database(), much.database(), Component.DEPOSITS);
    try (var connection = databases.connect(much.database())) {
      new Multiplication(connection).multiply(TIMES);
      table.add(
          "x%d: %s, made in %d s"
              .formatted(
                  TIMES,
                  Counts.of(connection).text(),
                  Duration.between(began, Instant.now()).toSeconds()));
    }
  }

  private List<Question> questions(Twin little, Twin much)
      throws IOException, InterruptedException, SQLException {
    var questions = new ArrayList<Question>();
    try (var connection = databases.connect(little.database())) {
      questions.addAll(new Questions(connection, TIMES).all());
    }
    questions.add(
        1,
        new Question(
            "deposits, page " + FAR,
            List.of(client.page(little.url(), LIST, FAR)),
            List.of(client.page(much.url(), LIST, FAR))));
    return questions;
  }
}

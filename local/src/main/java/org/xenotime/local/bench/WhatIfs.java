package org.xenotime.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xenotime.local.settings.UserError;
import org.xenotime.local.suite.Console;

/**
 * Rankings asked for with something different, as somebody does who moves a slider: one question
 * after the other, each with numbers of its own, and the whole ranking as the answer.
 */
record WhatIfs(String ranking, BenchClient client, HttpClient http, Console console) {
  private static final Aim AIM = Aim.atMost(15);
  private static final int WARMING = 500;
  private static final int QUESTIONS = 1_000;
  private static final String ROW = "%-44s %8s %10s %10s %8s  %s";
  private static final Pattern RANKING =
      Pattern.compile("\"(?:id|methodology)\"\\s*:\\s*\"([a-z0-9-]+)\"");
  private static final Pattern WEIGHTS = Pattern.compile("\"weights\"\\s*:\\s*\\{([^}]*)\\}");
  private static final Pattern NAME = Pattern.compile("\"([A-Za-z0-9]+)\"\\s*:");
  private static final Pattern RANKED = Pattern.compile("\"rankedCount\"\\s*:\\s*(\\d+)");

  void measure(Table table) throws IOException, InterruptedException {
    // The first ranking follows the first import.
    client.page(ranking + "/api/v1/rankings/heavy");
    console.say("Asking what would be if");
    table.add("");
    table.add(ROW.formatted("what if", "ranked", "p50 ms", "p99 ms", "aim ms", "").stripTrailing());
    for (var id : rankings()) {
      var published = ask("{\"methodology\": \"%s\"}".formatted(id));
      var criteria = names(found(WEIGHTS, published).group(1));
      var ranked = found(RANKED, published).group(1);
      var random = new SplittableRandom(1);
      table.add(row(id + ", other weights", ranked, () -> weights(id, criteria, random)));
      table.add(row(id + ", other prices", ranked, () -> prices(id, random)));
    }
  }

  private List<String> rankings() throws IOException, InterruptedException {
    return RANKING
        .matcher(client.text(ranking + "/api/v1/rankings"))
        .results()
        .map(match -> match.group(1))
        .distinct()
        .toList();
  }

  private static List<String> names(String members) {
    return NAME.matcher(members).results().map(match -> match.group(1)).toList();
  }

  private static String weights(String id, List<String> criteria, SplittableRandom random) {
    return criteria.stream()
        .map(name -> String.format(Locale.ROOT, "\"%s\": %.4f", name, random.nextDouble()))
        .collect(
            Collectors.joining(
                ", ", "{\"methodology\": \"%s\", \"weights\": {".formatted(id), "}}"));
  }

  private static String prices(String id, SplittableRandom random) {
    return String.format(
        Locale.ROOT,
        "{\"methodology\": \"%s\", \"prices\": {\"Tb4O7\": %.2f, \"Dy2O3\": %.2f}}",
        id,
        random.nextDouble(2000),
        random.nextDouble(500));
  }

  private String row(String name, String ranked, Supplier<String> question)
      throws IOException, InterruptedException {
    for (int i = 0; i < WARMING; i++) {
      ask(question.get());
    }
    var millis = new double[QUESTIONS];
    for (int i = 0; i < QUESTIONS; i++) {
      var asked = question.get();
      var start = System.nanoTime();
      ask(asked);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    var p99 = millis[QUESTIONS * 99 / 100];
    return ROW.formatted(
        "  " + name,
        ranked,
        number(millis[QUESTIONS / 2]),
        number(p99),
        number(AIM.bound()),
        AIM.isMetBy(p99) ? "met" : "not met");
  }

  private String ask(String question) throws IOException, InterruptedException {
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create(ranking + "/api/v1/rankings/evaluations"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new UserError(
          "%s answers %d: %s".formatted(question, answer.statusCode(), answer.body()));
    }
    return answer.body();
  }

  private static MatchResult found(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new UserError("There is no %s in the answer:%n%s".formatted(pattern, text));
    }
    return matcher;
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}

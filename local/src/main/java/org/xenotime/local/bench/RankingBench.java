package org.xenotime.local.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xenotime.local.settings.UserError;
import org.xenotime.local.suite.Console;

/**
 * The draws of the ranking-service under JMH, beside the same work of peers, one after the other.
 */
record RankingBench(Path home, Console console, Optional<String> rLibrary) {
  private static final String OURS = "org.xenotime.ranking.uncertainty.UncertaintyBenchmark";

  void measure(Table table) throws IOException, InterruptedException {
    console.say("Measuring the draws of the ranking, for about two minutes");
    var ours = ours();
    var peers = new ArrayList<Peer.Result>();
    peers.add(Peer.numpy(home).measure());
    if (rLibrary.isPresent()) {
      peers.add(Peer.smaa(home, rLibrary.get()).measure());
    }
    table.add("");
    table.add(header(peers));
    for (var work : RankingWork.values()) {
      table.add(row(work, ours.get(work.id()), peers));
    }
    for (var peer : peers) {
      if (!peer.trouble().isEmpty()) {
        table.add("%s was not measured: %s".formatted(peer.name(), peer.trouble()));
      }
    }
    if (rLibrary.isEmpty()) {
      table.add("R smaa was not measured: --r-library names the folder of a library that has it");
    }
  }

  private Map<String, Double> ours() throws IOException, InterruptedException {
    var target = home.resolve("ranking-service/target");
    var report = Files.createTempFile("jmh", ".csv");
    try {
      var command =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx1g",
              "--sun-misc-unsafe-memory-access=allow",
              "-cp",
              "%1$s/classes:%1$s/test-classes:%1$s/jmh/*".formatted(target),
              "org.openjdk.jmh.Main",
              OURS,
              "-rf",
              "csv",
              "-rff",
              report.toString());
      var jmh = new ProcessBuilder(command).redirectErrorStream(true).start();
      var output = new String(jmh.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (jmh.waitFor() != 0) {
        throw new UserError("The benchmark of the ranking fails:%n%s".formatted(output));
      }
      return parse(Files.readAllLines(report));
    } finally {
      Files.delete(report);
    }
  }

  /** The names and the milliseconds of a report: its first and its fifth column. */
  static Map<String, Double> parse(List<String> report) {
    var millis = new HashMap<String, Double>();
    for (var line : report.subList(1, report.size())) {
      var cells = line.split(",", -1);
      var name = cells[0].replace("\"", "");
      millis.put(name.substring(name.lastIndexOf('.') + 1), Double.valueOf(cells[4]));
    }
    return millis;
  }

  private static String header(List<Peer.Result> peers) {
    var cells = new StringBuilder("%-42s %10s".formatted("", "ours ms"));
    for (var peer : peers) {
      cells.append(" %12s %8s".formatted(peer.name() + " ms", "ratio"));
    }
    return cells.append("  aim").toString();
  }

  private static String row(RankingWork work, double ours, List<Peer.Result> peers) {
    var cells = new StringBuilder(String.format(Locale.ROOT, "%-42s %10.1f", work.meaning(), ours));
    for (var peer : peers) {
      cells.append(
          peer.of(work)
              .map(millis -> String.format(Locale.ROOT, " %12.1f %8.1f", millis, millis / ours))
              .orElse(" %12s %8s".formatted("", "")));
    }
    return cells.append("  ").append(work.verdict(ours)).toString();
  }
}

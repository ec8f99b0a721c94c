package org.xenotime.local.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Another program that does the same work, and prints a name and milliseconds a line. */
record Peer(String name, List<String> command) {

  /** What a peer came to, or why it has nothing to say. */
  record Result(String name, Map<String, Double> millis, String trouble) {

    Optional<Double> of(RankingWork work) {
      return Optional.ofNullable(millis.get(work.id()));
    }
  }

  static Peer numpy(Path home) {
    return new Peer("NumPy", List.of("python3", script(home, "smaa.py")));
  }

  static Peer smaa(Path home, String library) {
    return new Peer("R smaa", List.of("Rscript", script(home, "smaa.R"), library));
  }

  private static String script(Path home, String name) {
    return home.resolve("local/src/bench").resolve(name).toString();
  }

  Result measure() throws InterruptedException {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int ended = process.waitFor();
      return new Result(name, parse(output), ended == 0 ? "" : lastLine(output));
    } catch (IOException missing) {
      return new Result(name, Map.of(), missing.getMessage());
    }
  }

  static Map<String, Double> parse(String output) {
    var millis = new HashMap<String, Double>();
    output
        .lines()
        .map(line -> line.strip().split(" ", -1))
        .filter(words -> words.length == 2 && words[1].matches("[0-9]+(\\.[0-9]+)?"))
        .forEach(words -> millis.put(words[0], Double.valueOf(words[1])));
    return millis;
  }

  private static String lastLine(String output) {
    return output.lines().filter(line -> !line.isBlank()).reduce("", (_, last) -> last).strip();
  }
}

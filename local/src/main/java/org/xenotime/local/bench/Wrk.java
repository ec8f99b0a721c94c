package org.xenotime.local.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.xenotime.local.settings.UserError;

/** The load: wrk with two threads and connections that ask again as soon as they have an answer. */
record Wrk(Duration round, int mostRounds, Duration time) {
  static final int CONNECTIONS = 32;

  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
  private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s|m)\\b");
  private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

  /** What one run came to. */
  record Result(double requestsPerSecond, double p99Millis) {}

  /**
   * What is asked for.
   *
   * @param paths all in turn
   */
  record Request(String server, List<String> paths, List<String> headers) {

    static Request of(String address) {
      return new Request(address, List.of(""), List.of());
    }

    Request holding(String etag) {
      return new Request(server, paths, List.of("If-None-Match: " + etag));
    }
  }

  /** Measures once the virtual machines have warmed up: when another round is hardly faster. */
  Result measure(Request request) throws IOException, InterruptedException {
    var script = Files.createTempFile("wrk", ".lua");
    var paths = Files.createTempFile("wrk", ".paths");
    try {
      Files.write(paths, request.paths());
      Files.writeString(script, takingTurns(paths));
      var options = new ArrayList<String>();
      request.headers().forEach(header -> options.add("--header=" + header));
      if (request.paths().size() > 1) {
        options.add("--script=" + script);
        options.add(request.server());
      } else {
        options.add(request.server() + request.paths().getFirst());
      }
      return measure(options);
    } finally {
      Files.delete(script);
      Files.delete(paths);
    }
  }

  /** Asks for one path of the file after the other, and then again. */
  private static String takingTurns(Path paths) {
    return """
    local paths, at = {}, 0
    for path in io.lines("%s") do paths[#paths + 1] = path end
    request = function()
      at = at %% #paths + 1
      return wrk.format("GET", paths[at])
    end
    """
        .formatted(paths);
  }

  /** Refusals do not count until everything is warm: a cold service may shed load. */
  private Result measure(List<String> options) throws IOException, InterruptedException {
    var last = rate(run(options, round));
    for (int i = 1; i < mostRounds; i++) {
      var next = rate(run(options, round));
      if (next < 1.1 * last) {
        break;
      }
      last = next;
    }
    return parse(options.getLast(), run(options, time));
  }

  private static String run(List<String> options, Duration time)
      throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                "wrk",
                "--threads=2",
                "--connections=" + CONNECTIONS,
                "--latency",
                "--timeout=30s",
                "--duration=" + time.toSeconds() + "s",
                "--header=Accept: application/json"));
    command.addAll(options);
    var wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
    var output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (wrk.waitFor() != 0) {
      throw new UserError("wrk fails on %s:%n%s".formatted(options.getLast(), output));
    }
    return output;
  }

  static Result parse(String url, String output) {
    var refused = REFUSED.matcher(output);
    if (refused.find()) {
      throw new UserError("%s was refused %s times".formatted(url, refused.group(1)));
    }
    var p99 = found(P99, output);
    if (rate(output) == 0) {
      throw new UserError("%s answers nothing in time; try a quieter machine".formatted(url));
    }
    return new Result(rate(output), Double.parseDouble(p99.group(1)) * millis(p99.group(2)));
  }

  private static double rate(String output) {
    return Double.parseDouble(found(RATE, output).group(1));
  }

  private static MatchResult found(Pattern pattern, String output) {
    var matcher = pattern.matcher(output);
    if (!matcher.find()) {
      throw new UserError("wrk says nothing to count on:%n%s".formatted(output));
    }
    return matcher;
  }

  private static double millis(String unit) {
    return switch (unit) {
      case "us" -> 0.001;
      case "ms" -> 1;
      case "s" -> 1000;
      default -> 60_000;
    };
  }
}

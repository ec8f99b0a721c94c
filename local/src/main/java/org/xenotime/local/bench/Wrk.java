package org.xenotime.local.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.xenotime.local.settings.UserError;

/**
 * The load: wrk with two threads and 32 connections that ask again as soon as they have an answer.
 */
record Wrk(Duration round, int mostRounds, Duration time) {
  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
  private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
  private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

  /** What one run came to. */
  record Result(double requestsPerSecond, double p99Millis) {}

  /** Measures once the virtual machines have warmed up: when another round is hardly faster. */
  Result measure(String url) throws IOException, InterruptedException {
    var last = parse(url, run(url, round));
    for (int i = 1; i < mostRounds; i++) {
      var next = parse(url, run(url, round));
      if (next.requestsPerSecond() < 1.1 * last.requestsPerSecond()) {
        break;
      }
      last = next;
    }
    return parse(url, run(url, time));
  }

  private static String run(String url, Duration time) throws IOException, InterruptedException {
    var wrk =
        new ProcessBuilder(
                "wrk",
                "--threads=2",
                "--connections=32",
                "--latency",
                "--duration=" + time.toSeconds() + "s",
                "--header=Accept: application/json",
                url)
            .redirectErrorStream(true)
            .start();
    var output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (wrk.waitFor() != 0) {
      throw new UserError("wrk fails on %s:%n%s".formatted(url, output));
    }
    return output;
  }

  static Result parse(String url, String output) {
    var refused = REFUSED.matcher(output);
    if (refused.find()) {
      throw new UserError("%s was refused %s times".formatted(url, refused.group(1)));
    }
    var rate = RATE.matcher(output);
    var p99 = P99.matcher(output);
    if (!rate.find() || !p99.find()) {
      throw new UserError("wrk says nothing to count on:%n%s".formatted(output));
    }
    return new Result(
        Double.parseDouble(rate.group(1)), Double.parseDouble(p99.group(1)) * millis(p99.group(2)));
  }

  private static double millis(String unit) {
    return switch (unit) {
      case "us" -> 0.001;
      case "ms" -> 1;
      default -> 1000;
    };
  }
}

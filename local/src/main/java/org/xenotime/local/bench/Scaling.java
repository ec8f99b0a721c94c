package org.xenotime.local.bench;

import java.util.Locale;
import org.xenotime.local.bench.Wrk.Result;

/** One question, answered from little and from much data. */
record Scaling(String question, Result little, Result much) {
  private static final Aim AIM = Aim.atMost(2);
  private static final String ROW = "%-34s %15s %10s %15s %10s %8s  %s";

  static String header() {
    return ROW.formatted("", "x1 requests/s", "p99 ms", "x100 requests/s", "p99 ms", "time", "aim")
        .stripTrailing();
  }

  /** How many times as long an answer takes. */
  double ratio() {
    return little.requestsPerSecond() / much.requestsPerSecond();
  }

  String row() {
    return ROW.formatted(
        "  " + question,
        number("%.0f", little.requestsPerSecond()),
        number("%.2f", little.p99Millis()),
        number("%.0f", much.requestsPerSecond()),
        number("%.2f", much.p99Millis()),
        number("x %.2f", ratio()),
        AIM.verdict(ratio()));
  }

  private static String number(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }
}

package org.xenotime.local.bench;

import java.util.Locale;

/** One page, got in three ways. */
record Comparison(
    String page, int bytes, Wrk.Result fromMemory, Wrk.Result straight, Wrk.Result throughGateway) {

  static String header() {
    return "%-34s %12s %10s %18s %12s"
        .formatted("", "requests/s", "p99 ms", "of from memory", "of straight");
  }

  String rows() {
    return String.join(
        System.lineSeparator(),
        "%s, %d bytes".formatted(page, bytes),
        row("from memory (Quarkus)", fromMemory, "1.00", ""),
        row("straight", straight, ratio(straight, fromMemory), "1.00"),
        row(
            "through the gateway",
            throughGateway,
            ratio(throughGateway, fromMemory),
            ratio(throughGateway, straight)));
  }

  private static String row(String way, Wrk.Result result, String ofMemory, String ofStraight) {
    return String.format(
        Locale.ROOT,
        "  %-32s %12.0f %10.2f %18s %12s",
        way,
        result.requestsPerSecond(),
        result.p99Millis(),
        ofMemory,
        ofStraight);
  }

  private static String ratio(Wrk.Result result, Wrk.Result base) {
    return String.format(
        Locale.ROOT, "%.2f", result.requestsPerSecond() / base.requestsPerSecond());
  }
}

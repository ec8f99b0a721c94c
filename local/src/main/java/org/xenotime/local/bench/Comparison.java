package org.xenotime.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One page, got in several ways.
 *
 * @param ways the first is the one that the others are compared with, too
 */
record Comparison(String page, int bytes, Way fromMemory, List<Way> ways) {

  Comparison {
    ways = List.copyOf(ways);
  }

  static String header() {
    return row("", "requests/s", "p99 ms", "of from memory", "of straight", "aim");
  }

  List<String> rows() {
    var rows = new ArrayList<String>();
    rows.add("%s, %d bytes".formatted(page, bytes));
    rows.add(row(fromMemory, "1.00", "", ""));
    for (var way : ways) {
      var ratio = way.ratioTo(fromMemory);
      rows.add(
          row(
              way,
              text(ratio),
              text(way.ratioTo(ways.getFirst())),
              way.aim().map(wanted -> wanted.verdict(ratio)).orElse("")));
    }
    return rows;
  }

  /** How fast the page is in this way, compared with another page got in the same way. */
  String beside(Comparison other, String way, Aim wanted) {
    var ratio = in(way).ratioTo(other.in(way));
    return "%s of %s, %s: %s, %s"
        .formatted(page, other.page, way, text(ratio), wanted.verdict(ratio));
  }

  private Way in(String name) {
    return ways.stream().filter(way -> way.name().equals(name)).findFirst().orElseThrow();
  }

  private static String row(Way way, String ofMemory, String ofStraight, String aim) {
    return row(
        "  " + way.name(),
        String.format(Locale.ROOT, "%.0f", way.result().requestsPerSecond()),
        String.format(Locale.ROOT, "%.2f", way.result().p99Millis()),
        ofMemory,
        ofStraight,
        aim);
  }

  private static String row(String... cells) {
    return "%-34s %12s %10s %16s %12s  %s".formatted((Object[]) cells).stripTrailing();
  }

  private static String text(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }
}

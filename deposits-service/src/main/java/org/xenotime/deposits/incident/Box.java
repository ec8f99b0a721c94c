package org.xenotime.deposits.incident;

import java.util.stream.Stream;
import org.xenotime.deposits.http.Problem;

/** Between two meridians and two parallels, in degrees. */
record Box(double west, double south, double east, double north) {

  static Box parse(String text) {
    try {
      var edges = Stream.of(text.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
      if (edges.length == 4 && edges[0] <= edges[2] && edges[1] <= edges[3]) {
        return new Box(edges[0], edges[1], edges[2], edges[3]);
      }
    } catch (NumberFormatException notANumber) {
      throw refusal();
    }
    throw refusal();
  }

  /** As PostgreSQL reads a box. */
  String text() {
    return "((%s,%s),(%s,%s))".formatted(west, south, east, north);
  }

  private static RuntimeException refusal() {
    return Problem.invalidParameter(
        "bbox", "must be west,south,east,north in degrees, as 97,24,99,27");
  }
}

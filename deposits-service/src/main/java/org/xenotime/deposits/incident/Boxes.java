package org.xenotime.deposits.incident;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.xenotime.deposits.http.Problem;

/** Part of the map: one box, or two where it crosses the meridian of 180 degrees. */
record Boxes(List<Box> boxes) {

  private static final double HALF_TURN = 180;
  private static final double QUARTER_TURN = 90;

  /** West, south, east and north with commas between them; a west beyond east crosses 180. */
  static Boxes parse(String text) {
    try {
      var edges = Stream.of(text.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
      if (edges.length == 4 && edges[1] <= edges[3] && isOnTheMap(edges)) {
        return between(edges[0], edges[1], edges[2], edges[3]);
      }
    } catch (NumberFormatException notANumber) {
      throw refusal();
    }
    throw refusal();
  }

  /** The meridians may lie beyond 180 degrees on either side, or west beyond east. */
  static Boxes between(double west, double south, double east, double north) {
    if (east - west >= 2 * HALF_TURN) {
      return new Boxes(List.of(new Box(-HALF_TURN, south, HALF_TURN, north)));
    }
    var from = west < -HALF_TURN ? west + 2 * HALF_TURN : west;
    var to = east > HALF_TURN ? east - 2 * HALF_TURN : east;
    return from <= to
        ? new Boxes(List.of(new Box(from, south, to, north)))
        : new Boxes(
            List.of(new Box(from, south, HALF_TURN, north), new Box(-HALF_TURN, south, to, north)));
  }

  /** A condition on a column of points. */
  String hold(String column) {
    return boxes.stream()
        .map(box -> column + " <@ " + box.literal())
        .collect(joining(" or ", "(", ")"));
  }

  private static boolean isOnTheMap(double... edges) {
    return Math.abs(edges[0]) <= HALF_TURN
        && Math.abs(edges[2]) <= HALF_TURN
        && Math.abs(edges[1]) <= QUARTER_TURN
        && Math.abs(edges[3]) <= QUARTER_TURN;
  }

  private static RuntimeException refusal() {
    return Problem.invalidParameter(
        "bbox",
        "must be west,south,east,north in degrees, as 97,24,99,27; a west beyond east crosses"
            + " 180 degrees");
  }
}

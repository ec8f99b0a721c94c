package org.xenotime.deposits.incident;

import java.util.stream.Stream;
import org.xenotime.deposits.http.Problem;

/** Within some kilometres of a point. */
record Near(double longitude, double latitude, double radiusKm) {

  private static final double MOST_KM = 1_000;
  private static final double KM_OF_A_DEGREE = 111.195;

  static Near parse(String text) {
    try {
      var numbers = Stream.of(text.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
      if (numbers.length == 3 && isPossible(numbers[0], numbers[1], numbers[2])) {
        return new Near(numbers[0], numbers[1], numbers[2]);
      }
    } catch (NumberFormatException notANumber) {
      throw refusal();
    }
    throw refusal();
  }

  /** West, south, east, north of a box that holds the circle. */
  Box box() {
    var north = radiusKm / KM_OF_A_DEGREE;
    var narrowest = Math.cos(Math.toRadians(Math.min(89, Math.abs(latitude) + north)));
    var east = Math.min(180, north / narrowest);
    return new Box(longitude - east, latitude - north, longitude + east, latitude + north);
  }

  private static boolean isPossible(double longitude, double latitude, double radiusKm) {
    return Math.abs(longitude) <= 180
        && Math.abs(latitude) <= 90
        && radiusKm > 0
        && radiusKm <= MOST_KM;
  }

  private static RuntimeException refusal() {
    return Problem.invalidParameter(
        "near", "must be longitude,latitude,radiusKm with a radius up to 1000, as 98.38,25.6,50");
  }
}

package org.xenotime.deposits.geo;

import java.util.Arrays;
import java.util.List;

/**
 * A closed line in degrees. Longitudes run on beyond 180 where it crosses that meridian, so that no
 * edge goes around the globe the wrong way; a line around a pole is closed over it.
 */
final class Ring {

  private static final double TURN = 360;
  private static final double POLE = -90;
  static final double KM_OF_A_DEGREE = 111.195;

  private final double[] longitudes;
  private final double[] latitudes;
  private final double west;
  private final double east;
  private final double south;
  private final double north;

  private Ring(double[] longitudes, double[] latitudes) {
    this.longitudes = longitudes;
    this.latitudes = latitudes;
    var across = Arrays.stream(longitudes).summaryStatistics();
    var along = Arrays.stream(latitudes).summaryStatistics();
    west = across.getMin();
    east = across.getMax();
    south = along.getMin();
    north = along.getMax();
  }

  /** Of points whose last is the first again; only around the south pole lies land of ours. */
  static Ring of(List<double[]> points) {
    var polar = winds(points);
    var size = points.size() + (polar ? 3 : 0);
    var longitudes = new double[size];
    var latitudes = new double[size];
    var turned = 0.0;
    for (var i = 0; i < points.size(); i++) {
      if (i > 0) {
        turned += jump(points.get(i - 1)[0], points.get(i)[0]);
      }
      longitudes[i] = points.get(i)[0] + turned;
      latitudes[i] = points.get(i)[1];
    }
    if (polar) {
      close(longitudes, latitudes, points.size());
    }
    return new Ring(longitudes, latitudes);
  }

  double west() {
    return west;
  }

  double east() {
    return east;
  }

  double south() {
    return south;
  }

  double north() {
    return north;
  }

  /** By the number of edges between the point and the far east: odd is inside. */
  boolean holds(double longitude, double latitude) {
    return crosses(longitude, latitude)
        || crosses(longitude + TURN, latitude)
        || crosses(longitude - TURN, latitude);
  }

  /** To the nearest edge, on a map that is true around the point: good where it is near. */
  double kilometresTo(double longitude, double latitude) {
    return KM_OF_A_DEGREE
        * Math.min(
            degreesTo(longitude, latitude),
            Math.min(degreesTo(longitude + TURN, latitude), degreesTo(longitude - TURN, latitude)));
  }

  private boolean crosses(double longitude, double latitude) {
    if (longitude < west || longitude > east || latitude < south || latitude > north) {
      return false;
    }
    var inside = false;
    for (var i = 1; i < longitudes.length; i++) {
      if ((latitudes[i] > latitude) != (latitudes[i - 1] > latitude)
          && longitude < longitudeAt(latitude, i)) {
        inside = !inside;
      }
    }
    return inside;
  }

  private double longitudeAt(double latitude, int edge) {
    var along = (latitude - latitudes[edge - 1]) / (latitudes[edge] - latitudes[edge - 1]);
    return longitudes[edge - 1] + along * (longitudes[edge] - longitudes[edge - 1]);
  }

  private double degreesTo(double longitude, double latitude) {
    var narrow = Math.cos(Math.toRadians(latitude));
    var least = Double.MAX_VALUE;
    for (var i = 1; i < longitudes.length; i++) {
      var x = (longitudes[i - 1] - longitude) * narrow;
      var y = latitudes[i - 1] - latitude;
      var dx = (longitudes[i] - longitudes[i - 1]) * narrow;
      var dy = latitudes[i] - latitudes[i - 1];
      var length = dx * dx + dy * dy;
      var along = length == 0 ? 0 : Math.clamp(-(x * dx + y * dy) / length, 0.0, 1.0);
      least = Math.min(least, Math.hypot(x + along * dx, y + along * dy));
    }
    return least;
  }

  private static boolean winds(List<double[]> points) {
    var turned = 0.0;
    for (var i = 1; i < points.size(); i++) {
      turned += jump(points.get(i - 1)[0], points.get(i)[0]);
    }
    return turned != 0;
  }

  /** A step over more than half the globe is one over the meridian of 180 degrees. */
  private static double jump(double from, double to) {
    if (to - from > TURN / 2) {
      return -TURN;
    }
    return from - to > TURN / 2 ? TURN : 0;
  }

  private static void close(double[] longitudes, double[] latitudes, int end) {
    longitudes[end] = longitudes[end - 1];
    latitudes[end] = POLE;
    longitudes[end + 1] = longitudes[0];
    latitudes[end + 1] = POLE;
    longitudes[end + 2] = longitudes[0];
    latitudes[end + 2] = latitudes[0];
  }
}

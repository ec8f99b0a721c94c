package org.xenotime.deposits.incident;

import java.util.Optional;
import java.util.regex.Pattern;
import org.xenotime.deposits.http.Problem;

/** Within some kilometres of a point, on a sphere. */
record Near(double longitude, double latitude, double radiusKm) {

  private static final double MOST_KM = 1_000;
  private static final double EARTH_KM = 6_371.0088;
  private static final double QUARTER_TURN = 90;
  private static final Pattern KILOMETRES = Pattern.compile("([0-9]+(?:\\.[0-9]+)?) ?(?:km)?");

  /** Longitude, latitude and radius with commas between them. */
  static Near parse(String text) {
    var parts = text.split(",", -1);
    try {
      if (parts.length == 3) {
        var longitude = Double.parseDouble(parts[0]);
        var latitude = Double.parseDouble(parts[1]);
        var radius = kilometres(parts[2], MOST_KM);
        if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && radius.isPresent()) {
          return new Near(longitude, latitude, radius.get());
        }
      }
    } catch (NumberFormatException notANumber) {
      throw refusal();
    }
    throw refusal();
  }

  /** A distance such as {@code 50km}; without a unit it is kilometres, too. */
  static Optional<Double> kilometres(String text, double most) {
    return Optional.of(KILOMETRES.matcher(text))
        .filter(found -> found.matches())
        .map(found -> Double.valueOf(found.group(1)))
        .filter(distance -> distance > 0 && distance <= most);
  }

  /**
   * What holds the circle. Around a pole that is all the meridians; elsewhere the circle is widest
   * a little nearer to the pole than its centre.
   */
  Boxes boxes() {
    var radius = radiusKm / EARTH_KM;
    var north = Math.toDegrees(radius);
    var south = Math.max(-QUARTER_TURN, latitude - north);
    var top = Math.min(QUARTER_TURN, latitude + north);
    if (Math.abs(latitude) + north >= QUARTER_TURN) {
      return Boxes.between(-180, south, 180, top);
    }
    var sine = Math.sin(radius) / Math.cos(Math.toRadians(latitude));
    var east = Math.toDegrees(Math.asin(Math.min(1, sine)));
    return Boxes.between(longitude - east, south, longitude + east, top);
  }

  /** SQL of the distance of an incident from the middle. */
  String distance() {
    return "great_circle_km(longitude, latitude, %s, %s)".formatted(longitude, latitude);
  }

  private static RuntimeException refusal() {
    return Problem.invalidParameter(
        "near",
        "must be longitude,latitude,radius with a radius up to 1000 km, as 98.38,25.6,50km");
  }
}

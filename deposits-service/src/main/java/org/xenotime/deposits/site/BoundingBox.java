package org.xenotime.deposits.site;

import java.util.regex.Pattern;
import org.xenotime.deposits.http.Problem;

/** A part of the globe between two meridians and two parallels. */
record BoundingBox(double west, double south, double east, double north) {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,15})?");

  static BoundingBox parse(String text) {
    var parts = text.split(",", -1);
    var numbers = new double[4];
    for (var i = 0; i < numbers.length; i++) {
      if (parts.length != numbers.length || !NUMBER.matcher(parts[i].strip()).matches()) {
        throw invalid();
      }
      numbers[i] = Double.parseDouble(parts[i].strip());
    }
    var box = new BoundingBox(numbers[0], numbers[1], numbers[2], numbers[3]);
    if (Math.abs(box.west) > 180
        || Math.abs(box.east) > 180
        || Math.abs(box.south) > 90
        || Math.abs(box.north) > 90
        || box.south > box.north) {
      throw invalid();
    }
    return box;
  }

  void applyTo(SiteQuery query) {
    query
        .where("site.latitude between :south and :north")
        .where(
            west <= east
                ? "site.longitude between :west and :east"
                : "(site.longitude >= :west or site.longitude <= :east)")
        .bind("south", south)
        .bind("north", north)
        .bind("west", west)
        .bind("east", east);
  }

  private static RuntimeException invalid() {
    return Problem.invalidParameter(
        "bbox", "must be west,south,east,north in degrees, south not beyond north");
  }
}

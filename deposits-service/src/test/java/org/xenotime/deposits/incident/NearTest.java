package org.xenotime.deposits.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTest {

  private static final double EARTH_KM = 6_371.0088;

  @ParameterizedTest
  @CsvSource({
    "98.38, 25.6, 50",
    "179.9, -17, 300",
    "-179.99, 66, 500",
    "12, 89.9, 50",
    "0, -90, 1000",
    "45, 88.5, 999",
    "180, 0, 1000",
    "-180, 80, 1000"
  })
  void theBoxesHoldEveryPointOfTheCircle(double longitude, double latitude, double radius) {
    var near = new Near(longitude, latitude, radius);
    var random = new Random(4711);
    for (var i = 0; i < 20_000; i++) {
      var lon = random.nextDouble(-180, 180);
      var lat = Math.toDegrees(Math.asin(random.nextDouble(-1, 1)));
      assertHeld(near, lon, lat);
    }
    for (var bearing = 0; bearing < 360; bearing++) {
      assertHeld(near, at(near, bearing, radius * 0.999_999));
    }
  }

  @Test
  void aCircleThatCrossesTheMeridianOf180HasTwoBoxes() {
    assertThat(new Near(179.9, -17, 300).boxes().boxes()).hasSize(2);
    assertThat(new Near(98, 25, 300).boxes().boxes()).hasSize(1);
  }

  @Test
  void aroundAPoleAreAllMeridians() {
    assertThat(new Near(12, 89.9, 50).boxes().boxes())
        .singleElement()
        .satisfies(
            box -> {
              assertThat(box.west()).isEqualTo(-180);
              assertThat(box.east()).isEqualTo(180);
              assertThat(box.north()).isEqualTo(90);
            });
  }

  @ParameterizedTest
  @CsvSource({"50km, 50", "50, 50", "0.5km, 0.5", "500 km, 500"})
  void aDistanceMayNameItsUnit(String text, double kilometres) {
    assertThat(Near.kilometres(text, 500)).hasValue(kilometres);
  }

  @ParameterizedTest
  @CsvSource({"501km", "0", "50m", "-5km", "1e2km", "km", "NaN"})
  void whatIsNoDistanceIsNone(String text) {
    assertThat(Near.kilometres(text, 500)).isEmpty();
  }

  @Test
  void theRadiusOfNearMayNameItsUnit() {
    assertThat(Near.parse("98.38,25.6,50km")).isEqualTo(Near.parse("98.38,25.6,50"));
    assertThatThrownBy(() -> Near.parse("98.38,25.6,50nm")).hasMessageContaining("Invalid");
    assertThatThrownBy(() -> Near.parse("181,25.6,50km")).hasMessageContaining("Invalid");
  }

  @Test
  void aBoxMayCross180() {
    assertThat(Boxes.parse("170,-20,-170,20").boxes())
        .containsExactly(new Box(170, -20, 180, 20), new Box(-180, -20, -170, 20));
  }

  private static void assertHeld(Near near, double... place) {
    if (distance(near, place[0], place[1]) <= near.radiusKm()) {
      assertThat(near.boxes().boxes())
          .as("%s %s", place[0], place[1])
          .anyMatch(box -> holds(box, place));
    }
  }

  private static boolean holds(Box box, double... place) {
    return box.west() <= place[0]
        && place[0] <= box.east()
        && box.south() <= place[1]
        && place[1] <= box.north();
  }

  /** As the database measures it. */
  private static double distance(Near near, double longitude, double latitude) {
    var lat = Math.sin(Math.toRadians(latitude - near.latitude()) / 2);
    var lon = Math.sin(Math.toRadians(longitude - near.longitude()) / 2);
    var cosines = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(near.latitude()));
    return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, lat * lat + cosines * lon * lon)));
  }

  private static double[] at(Near near, double bearing, double kilometres) {
    var angle = kilometres / EARTH_KM;
    var from = Math.toRadians(near.latitude());
    var course = Math.toRadians(bearing);
    var lat =
        Math.asin(
            Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(course));
    var lon =
        Math.atan2(
            Math.sin(course) * Math.sin(angle) * Math.cos(from),
            Math.cos(angle) - Math.sin(from) * Math.sin(lat));
    var east = (near.longitude() + Math.toDegrees(lon) + 540) % 360 - 180;
    return new double[] {east, Math.toDegrees(lat)};
  }
}

package org.xenotime.deposits.quality;

import java.util.Optional;
import java.util.stream.Stream;
import org.xenotime.deposits.geo.CountryShapes;
import org.xenotime.deposits.geo.Shape;
import org.xenotime.deposits.quality.SiteFacts.Place;

/** Whether a site lies in its country, and what was mistaken where it does not. */
final class PlaceRules {

  /** How far a point may lie inside a neighbour: borders are drawn at 1:50 million. */
  static final double BORDER_KM = 10;

  /** How far it may lie off the coast: small islands and sand bars are not on the map. */
  static final double COAST_KM = 50;

  /** Nearer than that a slip of the pen is no better explanation than a coarse map. */
  static final double FAR_KM = 100;

  private PlaceRules() {}

  static Stream<Flag> missing(SiteFacts facts) {
    return facts.place() == null
        ? Stream.of(
            Rule.NO_PLACE.flag(
                "location",
                "No location is known: it is on no map, and nothing is found around it.",
                "coordinates",
                "none",
                null))
        : Stream.empty();
  }

  static Stream<Flag> swapped(SiteFacts facts) {
    return astray(facts)
        .filter(astray -> astray.mistake() == Mistake.SWAPPED)
        .map(
            astray ->
                flag(Rule.SWAPPED, astray, "Latitude and longitude stand in each other's place."))
        .stream();
  }

  static Stream<Flag> wrongSign(SiteFacts facts) {
    return astray(facts)
        .filter(astray -> astray.mistake() != null && astray.mistake() != Mistake.SWAPPED)
        .map(astray -> flag(Rule.SIGN, astray, "A coordinate has the wrong sign."))
        .stream();
  }

  static Stream<Flag> outside(SiteFacts facts) {
    return astray(facts)
        .filter(astray -> astray.mistake() == null)
        .map(astray -> flag(Rule.OUTSIDE, astray, "The point lies outside of its country."))
        .stream();
  }

  /** What may have happened to a pair of coordinates on its way into a data set. */
  private enum Mistake {
    SWAPPED,
    LATITUDE,
    LONGITUDE;

    /** The point as it was before, if that is on the map at all. */
    Optional<Place> undone(Place place) {
      var undone =
          switch (this) {
            case SWAPPED -> new Place(place.latitude(), place.longitude());
            case LATITUDE -> new Place(place.longitude(), -place.latitude());
            case LONGITUDE -> new Place(-place.longitude(), place.latitude());
          };
      return Optional.of(undone).filter(point -> Math.abs(point.latitude()) <= 90);
    }
  }

  /**
   * A point outside of its country.
   *
   * @param at the country in which it lies; null at sea
   * @param mistake null where none explains it, or more than one would
   */
  private record Astray(
      String country, Place place, double kilometres, String at, Mistake mistake) {}

  private static Optional<Astray> astray(SiteFacts facts) {
    if (facts.place() == null || facts.country() == null) {
      return Optional.empty();
    }
    var place = facts.place();
    return CountryShapes.all()
        .of(facts.country())
        .filter(shape -> !shape.holds(place.longitude(), place.latitude()))
        .map(shape -> measured(facts.country(), shape, place))
        .filter(astray -> astray.kilometres() > allowed(astray));
  }

  private static double allowed(Astray astray) {
    return astray.at() == null ? COAST_KM : BORDER_KM;
  }

  private static Astray measured(String country, Shape shape, Place place) {
    var kilometres = shape.kilometresTo(place.longitude(), place.latitude());
    var at = CountryShapes.all().at(place.longitude(), place.latitude()).orElse(null);
    return new Astray(
        country, place, kilometres, at, kilometres > FAR_KM ? mistake(shape, place) : null);
  }

  private static Mistake mistake(Shape shape, Place place) {
    var explaining =
        Stream.of(Mistake.values())
            .filter(
                mistake ->
                    mistake
                        .undone(place)
                        .filter(
                            undone ->
                                shape.kilometresTo(undone.longitude(), undone.latitude())
                                    <= BORDER_KM)
                        .isPresent())
            .toList();
    return explaining.size() == 1 ? explaining.getFirst() : null;
  }

  private static Flag flag(Rule rule, Astray astray, String message) {
    var right = Optional.ofNullable(astray.mistake()).flatMap(m -> m.undone(astray.place()));
    return rule.flag(
        "location",
        message,
        right.map(PlaceRules::text).orElse("a point in " + astray.country()),
        text(astray.place()),
        "%s lies %d km outside of %s, %s; %s"
            .formatted(
                text(astray.place()),
                Math.round(astray.kilometres()),
                astray.country(),
                astray.at() == null ? "at sea" : "in " + astray.at(),
                right
                    .map(place -> text(place) + " lies inside")
                    .orElse(Math.round(allowed(astray)) + " km are allowed")));
  }

  private static String text(Place place) {
    return "latitude %s, longitude %s".formatted(place.latitude(), place.longitude());
  }
}

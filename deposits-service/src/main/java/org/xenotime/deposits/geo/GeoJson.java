package org.xenotime.deposits.geo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** Reads a geometry of GeoJSON (RFC 7946). */
public final class GeoJson {

  private GeoJson() {}

  /**
   * The shape of a Polygon or MultiPolygon.
   *
   * @throws IllegalArgumentException for a geometry that is neither
   */
  public static Shape shape(JsonNode geometry) {
    var coordinates = geometry.get("coordinates");
    return switch (geometry.path("type").asText()) {
      case "Polygon" -> Shape.of(List.of(piece(coordinates)));
      case "MultiPolygon" -> Shape.of(TopoJson.stream(coordinates).map(GeoJson::piece).toList());
      default -> throw new IllegalArgumentException("No area: " + geometry.path("type"));
    };
  }

  private static List<List<double[]>> piece(JsonNode rings) {
    return TopoJson.stream(rings)
        .map(ring -> TopoJson.stream(ring).map(GeoJson::point).toList())
        .toList();
  }

  private static double[] point(JsonNode point) {
    return Stream.of(point.get(0), point.get(1)).mapToDouble(JsonNode::asDouble).toArray();
  }
}

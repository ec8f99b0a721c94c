package org.xenotime.deposits.geo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads a topology: lines that neighbours share, stored once, in steps of a grid. */
final class TopoJson {

  private final List<List<double[]>> arcs;

  private TopoJson(List<List<double[]>> arcs) {
    this.arcs = arcs;
  }

  static TopoJson of(JsonNode topology) {
    var scale = topology.at("/transform/scale");
    var origin = topology.at("/transform/translate");
    return new TopoJson(stream(topology.get("arcs")).map(arc -> line(arc, scale, origin)).toList());
  }

  Shape shape(JsonNode geometry) {
    var arcsOf = geometry.get("arcs");
    return Shape.of(
        geometry.get("type").asText().equals("Polygon")
            ? List.of(piece(arcsOf))
            : stream(arcsOf).map(this::piece).toList());
  }

  private List<List<double[]>> piece(JsonNode rings) {
    return stream(rings).map(this::ring).toList();
  }

  /** The end of an arc is the begin of the next; a number below zero is an arc backwards. */
  private List<double[]> ring(JsonNode indices) {
    var points = new ArrayList<double[]>();
    for (var index : indices) {
      var number = index.asInt();
      var arc = number < 0 ? arcs.get(~number).reversed() : arcs.get(number);
      points.addAll(points.isEmpty() ? arc : arc.subList(1, arc.size()));
    }
    return points;
  }

  private static List<double[]> line(JsonNode arc, JsonNode scale, JsonNode origin) {
    var points = new ArrayList<double[]>();
    var x = 0L;
    var y = 0L;
    for (var step : arc) {
      x += step.get(0).asLong();
      y += step.get(1).asLong();
      points.add(
          new double[] {
            x * scale.get(0).asDouble() + origin.get(0).asDouble(),
            y * scale.get(1).asDouble() + origin.get(1).asDouble()
          });
    }
    return points;
  }

  static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}

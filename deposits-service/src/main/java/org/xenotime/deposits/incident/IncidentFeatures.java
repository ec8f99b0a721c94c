package org.xenotime.deposits.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.xenotime.deposits.http.Page;

/** Incidents as GeoJSON (RFC 7946). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IncidentFeatures(String type, List<Feature> features, String next) {

  record Feature(String type, String id, Point geometry, IncidentView properties) {}

  record Point(String type, List<Double> coordinates) {}

  static IncidentFeatures from(Page<IncidentView> page) {
    return new IncidentFeatures(
        "FeatureCollection",
        page.items().stream().map(IncidentFeatures::feature).toList(),
        page.next());
  }

  private static Feature feature(IncidentView incident) {
    var location = incident.location();
    return new Feature(
        "Feature",
        incident.id(),
        new Point("Point", List.of(location.longitude(), location.latitude())),
        incident);
  }
}

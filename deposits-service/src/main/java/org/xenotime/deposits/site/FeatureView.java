package org.xenotime.deposits.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.http.Page;

/** A deposit as GeoJSON (RFC 7946) shows it. */
@Schema(name = "DepositFeature", description = "A deposit as GeoJSON (RFC 7946) shows it")
record FeatureView(
    @Schema(description = "Feature") String type,
    @Schema(description = "Id of the deposit") String id,
    // RFC 7946: a feature without a place has the geometry null, it does not go without.
    @JsonInclude(JsonInclude.Include.ALWAYS) Point geometry,
    @Schema(description = "The deposit as JSON shows it") Object properties) {

  @Schema(description = "null where the place is not known")
  record Point(
      @Schema(description = "Point") String type,
      @Schema(description = "Longitude, latitude; degrees, WGS 84") List<Double> coordinates) {
    static Point of(Location location) {
      return location == null
          ? null
          : new Point("Point", List.of(location.longitude(), location.latitude()));
    }
  }

  static FeatureView of(DepositSummary deposit, Object properties) {
    return new FeatureView("Feature", deposit.id(), Point.of(deposit.location()), properties);
  }

  @Schema(
      name = "DepositFeatureCollection",
      description = "A page of deposits as GeoJSON (RFC 7946)")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Collection(
      @Schema(description = "FeatureCollection") String type,
      @Schema(description = "The deposits of this page") List<FeatureView> features,
      @Schema(description = "Path of the next page; absent on the last") String next) {
    static Collection of(Page<DepositSummary> page) {
      return new Collection(
          "FeatureCollection",
          page.items().stream().map(deposit -> FeatureView.of(deposit, deposit)).toList(),
          page.next());
    }
  }
}

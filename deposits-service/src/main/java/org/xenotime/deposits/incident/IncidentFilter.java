package org.xenotime.deposits.incident;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Values;
import org.xenotime.deposits.sql.KeysetQuery;
import org.xenotime.deposits.sql.KeysetQuery.Order;
import org.xenotime.deposits.sql.KeysetQuery.SortKey;

/** What a caller may ask of the list of incidents. */
record IncidentFilter(
    @Parameter(
            description = "Only what ended on this day or later",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2021-02-01")
        @QueryParam("since")
        String since,
    @Parameter(
            description = "Only what began on this day or earlier",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2023-12-31")
        @QueryParam("until")
        String until,
    @Parameter(description = "west,south,east,north in degrees, WGS 84", example = "97,24,99,27")
        @QueryParam("bbox")
        String bbox,
    @Parameter(
            description = "longitude,latitude,radiusKm: within a radius of at most 1,000 km",
            example = "98.37863,25.59866,50")
        @QueryParam("near")
        String near,
    @Parameter(description = "date or -date") @QueryParam("sort") String sort) {

  private static final SortKey DATE = new SortKey("started_on", LocalDate::parse);
  private static final Order BY_DATE = Order.by("date", DATE, SortKey.text("incident.id"));
  private static final Order BY_DATE_DOWN = Order.by("-date", DATE, SortKey.text("incident.id"));

  KeysetQuery query() {
    var query =
        new KeysetQuery(IncidentView.SELECT)
            .where("ended_on >= :since", "since", Values.day("since", since).orElse(null))
            .where("started_on <= :until", "until", Values.day("until", until).orElse(null))
            .where(
                "place <@ cast(:bbox as box)",
                "bbox",
                Optional.ofNullable(bbox).map(Box::parse).map(Box::text).orElse(null));
    if (near != null) {
      var circle = Near.parse(near);
      query
          .where("place <@ cast(:around as box)", "around", circle.box().text())
          .where(
              "great_circle_km(longitude, latitude, %s, %s) <= :km"
                  .formatted(circle.longitude(), circle.latitude()),
              "km",
              circle.radiusKm());
    }
    return query;
  }

  Order order() {
    return switch (sort == null ? BY_DATE.name() : sort) {
      case "date" -> BY_DATE;
      case "-date" -> BY_DATE_DOWN;
      default -> throw Problem.invalidParameter("sort", "must be one of date, -date");
    };
  }
}

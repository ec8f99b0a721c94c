package org.xenotime.deposits.incident;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Values;
import org.xenotime.deposits.site.Location;
import org.xenotime.deposits.sql.KeysetQuery.Order;

/** Which incidents around a deposit a caller asks for. */
record AroundQuestion(
    @Parameter(description = "Radius, 500km at most; 50km by default", example = "50km")
        @QueryParam("within")
        String within,
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
    @Parameter(description = "distance (nearest first, default), -distance, date or -date")
        @QueryParam("sort")
        String sort) {

  private static final double DEFAULT_KM = 50;
  private static final double MOST_KM = 500;

  double withinKm() {
    return within == null
        ? DEFAULT_KM
        : Near.kilometres(within, MOST_KM)
            .orElseThrow(
                () ->
                    Problem.invalidParameter(
                        "within", "must be a distance of at most 500 km, as 50km"));
  }

  /** What cannot be is refused also where nothing can be measured. */
  void check() {
    order(around(new Location(0, 0, null)));
  }

  IncidentQuestion around(Location middle) {
    return new IncidentQuestion()
        .near(new Near(middle.longitude(), middle.latitude(), withinKm()))
        .during(Values.day("since", since), Values.day("until", until));
  }

  Order order(IncidentQuestion question) {
    return IncidentOrder.byPlace(sort, "distance", question.distance());
  }
}

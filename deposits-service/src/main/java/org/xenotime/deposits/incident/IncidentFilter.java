package org.xenotime.deposits.incident;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Values;
import org.xenotime.deposits.sql.KeysetQuery.Order;

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
    @Parameter(
            description =
                "west,south,east,north in degrees, WGS 84; a west beyond east crosses 180 degrees",
            example = "97,24,99,27")
        @QueryParam("bbox")
        String bbox,
    @Parameter(
            description =
                "longitude,latitude,radius: within a radius of at most 1,000 km, written 50km or"
                    + " 50; each event then has its distanceKm",
            example = "98.37863,25.59866,50km")
        @QueryParam("near")
        String near,
    @Parameter(description = "state-based, non-state or one-sided") @QueryParam("violence")
        String violence,
    @Parameter(description = "Actor id of UCDP, on either side", example = "201")
        @QueryParam("side")
        String side,
    @Parameter(description = "Only with at least so many deaths, best estimate", example = "25")
        @QueryParam("minDeaths")
        String minDeaths,
    @Parameter(
            description =
                "date (default) or -date; with near also distance (nearest first) or -distance")
        @QueryParam("sort")
        String sort) {

  private static final List<String> VIOLENCE = List.of("state-based", "non-state", "one-sided");
  private static final int MANY = 1_000_000_000;

  IncidentQuestion question() {
    var question =
        new IncidentQuestion().during(Values.day("since", since), Values.day("until", until));
    if (bbox != null) {
      question.in(Boxes.parse(bbox));
    }
    if (near != null) {
      question.near(Near.parse(near));
    }
    if (violence != null) {
      question.where("violence = :violence", "violence", checkedViolence());
    }
    Values.number("side", side, 1, MANY)
        .ifPresent(id -> question.where(":side in (side_a_id, side_b_id)", "side", id));
    Values.number("minDeaths", minDeaths, 0, MANY)
        .ifPresent(least -> question.where("deaths_best >= :minDeaths", "minDeaths", least));
    return question;
  }

  Order order(IncidentQuestion question) {
    return near == null
        ? IncidentOrder.byDate(sort)
        : IncidentOrder.byPlace(sort, "date", question.distance());
  }

  private String checkedViolence() {
    if (!VIOLENCE.contains(violence)) {
      throw Problem.invalidParameter("violence", "must be one of " + String.join(", ", VIOLENCE));
    }
    return violence;
  }
}

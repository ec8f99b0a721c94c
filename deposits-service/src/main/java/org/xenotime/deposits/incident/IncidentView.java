package org.xenotime.deposits.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.source.SourceRef;

@Schema(name = "Incident", description = "A conflict event, as UCDP records it (CC BY 4.0)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record IncidentView(
    @Schema(description = "Id of UCDP", examples = "MYA-1992-3-775-5") String id,
    @Schema(description = "First day") LocalDate startedOn,
    @Schema(description = "Last day") LocalDate endedOn,
    @Schema(
            description =
                "1 the day is known, 2 within 2 to 6 days, 3 the week, 4 the month, 5 longer")
        int datePrecision,
    @Schema(description = "state-based, non-state or one-sided (against civilians)")
        String violence,
    @Schema(description = "Conflict that it belongs to") String conflict,
    SideView sideA,
    SideView sideB,
    DeathsView deaths,
    LocationView location,
    @Schema(
            description =
                "Great-circle distance from the place that was asked about, km to the metre; absent"
                    + " where none was",
            examples = "12.345")
        BigDecimal distanceKm,
    @Schema(description = "Number of reports that it stands on; absent where not recorded")
        Integer reports,
    SourceRef source) {

  /**
   * Everything before {@code where}.
   *
   * @param distance SQL of the distance in kilometres
   */
  static String select(String distance) {
    return """
      select incident.id, started_on, ended_on, date_precision, violence, conflict, side_a,
        side_a_id, side_b, side_b_id, deaths_best, deaths_low, deaths_high, deaths_side_a,
        deaths_side_b, deaths_civilians, deaths_unknown, longitude, latitude, place_precision,
        place_name, place_description, admin_area, cast(country as text) as country, reports,
        %s as distance_km, source.slug, source.citation
      from incident join source on source.id = incident.source_id"""
        .formatted(distance);
  }

  private static final int METRES = 3;

  static final List<String> CSV_HEADER =
      List.of(
          "id",
          "startedOn",
          "endedOn",
          "datePrecision",
          "violence",
          "conflict",
          "sideA",
          "sideB",
          "deathsBest",
          "deathsLow",
          "deathsHigh",
          "longitude",
          "latitude",
          "placePrecision",
          "placeName",
          "adminArea",
          "country",
          "distanceKm",
          "source",
          "citation");

  @Schema(name = "IncidentSide", description = "A side of the event, as UCDP knows it")
  record SideView(
      @Schema(description = "As UCDP names it", examples = "KIO") String name,
      @Schema(description = "Actor id of UCDP") int ucdpId,
      @Schema(description = "Deaths of that side, best estimate") int deaths) {}

  @Schema(name = "IncidentDeaths", description = "Number of deaths in all")
  record DeathsView(
      @Schema(description = "Best estimate") int best,
      @Schema(description = "Lowest estimate, as UCDP gives it") int low,
      @Schema(description = "Highest estimate, as UCDP gives it") int high,
      @Schema(description = "Of these civilians, best estimate") int civilians,
      @Schema(description = "Of these not known who they were, best estimate") int unknown) {}

  @Schema(name = "IncidentLocation", description = "Where it happened, by UCDP")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LocationView(
      @Schema(description = "Degrees east, WGS 84") double longitude,
      @Schema(description = "Degrees north, WGS 84") double latitude,
      @Schema(
              description =
                  "1 exact, 2 within 25 km, 3 district, 4 state, 5 a line or part of it, 6 country,"
                      + " 7 at sea or in the air")
          int precision,
      @Schema(description = "Place, as UCDP names it") String name,
      @Schema(description = "Place in the words of UCDP") String description,
      @Schema(description = "State or province, as UCDP names it") String adminArea,
      @Schema(description = "ISO 3166-1 alpha-3", examples = "MMR") String country) {}

  static IncidentView from(Tuple row) {
    return new IncidentView(
        text(row, "id"),
        row.get("started_on", LocalDate.class),
        row.get("ended_on", LocalDate.class),
        number(row, "date_precision"),
        text(row, "violence"),
        text(row, "conflict"),
        new SideView(text(row, "side_a"), number(row, "side_a_id"), number(row, "deaths_side_a")),
        new SideView(text(row, "side_b"), number(row, "side_b_id"), number(row, "deaths_side_b")),
        new DeathsView(
            number(row, "deaths_best"),
            number(row, "deaths_low"),
            number(row, "deaths_high"),
            number(row, "deaths_civilians"),
            number(row, "deaths_unknown")),
        new LocationView(
            row.get("longitude", Double.class),
            row.get("latitude", Double.class),
            number(row, "place_precision"),
            text(row, "place_name"),
            text(row, "place_description"),
            text(row, "admin_area"),
            text(row, "country")),
        kilometres(row.get("distance_km", Double.class)),
        row.get("reports", Integer.class),
        new SourceRef(text(row, "slug"), text(row, "citation")));
  }

  List<Object> csvRow() {
    return Arrays.asList(
        id,
        startedOn,
        endedOn,
        datePrecision,
        violence,
        conflict,
        sideA.name(),
        sideB.name(),
        deaths.best(),
        deaths.low(),
        deaths.high(),
        location.longitude(),
        location.latitude(),
        location.precision(),
        location.name(),
        location.adminArea(),
        location.country(),
        distanceKm,
        source.id(),
        source.citation());
  }

  private static BigDecimal kilometres(Double distance) {
    return distance == null
        ? null
        : BigDecimal.valueOf(distance).setScale(METRES, RoundingMode.HALF_UP);
  }

  private static String text(Tuple row, String column) {
    return row.get(column, String.class);
  }

  private static int number(Tuple row, String column) {
    return row.get(column, Number.class).intValue();
  }
}

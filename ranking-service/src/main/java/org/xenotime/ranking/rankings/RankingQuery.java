package org.xenotime.ranking.rankings;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.ranking.http.Cursor;
import org.xenotime.ranking.http.Limit;
import org.xenotime.ranking.snapshot.EntryFilter;

/** What may be asked of a ranking. */
class RankingQuery {

  private static final String LIST = "ranking";

  @Parameter(
      description = "Only deposits of this country, ISO 3166-1 alpha-3; ranks stay those of all",
      example = "AUS")
  @QueryParam("country")
  String country;

  @Parameter(description = "Only names that contain this; accents and case do not matter")
  @QueryParam("q")
  String q;

  @Parameter(
      description = "Entries on a page",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
  @QueryParam("limit")
  String limit;

  @Parameter(description = "From next of the page before; all pages are of one snapshot")
  @QueryParam("cursor")
  String cursor;

  @Parameter(
      description = "Format, which wins over Accept",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"json", "csv"}))
  @QueryParam("f")
  String f;

  EntryFilter filter() {
    return Filter.parse(country, q);
  }

  Limit limit() {
    return Limit.parse(limit);
  }

  Place place() {
    return Place.parse(cursor, LIST);
  }

  static Cursor cursorOf(int snapshot, int position) {
    return Cursor.of(LIST, snapshot, position);
  }
}

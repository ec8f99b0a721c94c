package org.xenotime.ranking.rankings;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.ranking.http.Cursor;
import org.xenotime.ranking.http.Limit;

/** What may be asked of the deposits that are not ranked. */
class UnrankedQuery {

  private static final String LIST = "unranked";

  @Parameter(description = "Only deposits of this country, ISO 3166-1 alpha-3", example = "MMR")
  @QueryParam("country")
  String country;

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

  String country() {
    return Filter.country(country);
  }

  Limit limit() {
    return Limit.parse(limit);
  }

  Place place() {
    return Place.parse(cursor, LIST);
  }

  static Cursor cursorOf(int snapshot, String deposit) {
    return Cursor.of(LIST, snapshot, deposit);
  }
}

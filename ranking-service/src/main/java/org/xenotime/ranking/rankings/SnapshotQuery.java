package org.xenotime.ranking.rankings;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.ranking.http.Cursor;
import org.xenotime.ranking.http.Limit;

/** What may be asked of the list of snapshots. */
class SnapshotQuery {

  private static final String LIST = "snapshots";

  @Parameter(
      description = "Snapshots on a page",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
  @QueryParam("limit")
  String limit;

  @Parameter(description = "From next of the page before")
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

  Limit limit() {
    return Limit.parse(limit);
  }

  /** Only snapshots before this number; empty on the first page. */
  Optional<Integer> before() {
    return Optional.ofNullable(Cursor.parse(cursor, LIST, 1))
        .map(parsed -> Place.number(parsed.keys().getFirst()));
  }

  static Cursor cursorOf(int number) {
    return Cursor.of(LIST, number);
  }
}

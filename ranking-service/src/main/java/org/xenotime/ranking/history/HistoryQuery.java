package org.xenotime.ranking.history;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.ranking.http.Cursor;
import org.xenotime.ranking.http.Limit;
import org.xenotime.ranking.http.Problem;

/** What may be asked of a history. */
class HistoryQuery {

  private static final String LIST = "history";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

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
        .map(
            parsed -> {
              var key = parsed.keys().getFirst();
              if (key == null || !NUMBER.matcher(key).matches()) {
                throw Problem.INVALID_CURSOR.because("The cursor is not one that this list gave.");
              }
              return Integer.valueOf(key);
            });
  }

  static Cursor cursorOf(int number) {
    return Cursor.of(LIST, number);
  }
}

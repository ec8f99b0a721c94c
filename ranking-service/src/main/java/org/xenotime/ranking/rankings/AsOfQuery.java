package org.xenotime.ranking.rankings;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which time a ranking is asked for. */
class AsOfQuery {

  @Parameter(
      description =
          """
          The world as it was on this day: estimates dated later do not count, control, incidents \
          and prices are those of the day. By all that is known now, unless knownAt is given""",
      example = "2024-11-01",
      schema = @Schema(format = "date"))
  @QueryParam("on")
  String on;

  @Parameter(
      description =
          """
          What was known at this instant: what was recorded later is left out. Of the day of the \
          newest record then, unless on is given""",
      example = "2026-01-01T00:00:00Z",
      schema = @Schema(format = "date-time"))
  @QueryParam("knownAt")
  String knownAt;

  AsOf asOf() {
    return AsOf.parse(on, knownAt);
  }
}

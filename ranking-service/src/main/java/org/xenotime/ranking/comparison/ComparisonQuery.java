package org.xenotime.ranking.comparison;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.ranking.http.Limit;
import org.xenotime.ranking.http.Problem;

/** What may be asked of a comparison. */
class ComparisonQuery {

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

  @Parameter(
      description = "Number of the snapshot before; the one before b where it is absent",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
  @QueryParam("a")
  String a;

  @Parameter(
      description = "Number of the snapshot after; the newest where it is absent",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
  @QueryParam("b")
  String b;

  @Parameter(
      description = "The most that each list of JSON may hold; CSV holds all",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
  @QueryParam("limit")
  String limit;

  @Parameter(
      description = "Format, which wins over Accept",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"json", "csv"}))
  @QueryParam("f")
  String f;

  Optional<Integer> a() {
    return number("a", a);
  }

  Optional<Integer> b() {
    return number("b", b);
  }

  int limit() {
    return Limit.parse(limit).value();
  }

  private static Optional<Integer> number(String name, String text) {
    if (text != null && !NUMBER.matcher(text).matches()) {
      throw Problem.invalidParameter(name, "must be the number of a snapshot, from 1 up");
    }
    return Optional.ofNullable(text).map(Integer::valueOf);
  }
}

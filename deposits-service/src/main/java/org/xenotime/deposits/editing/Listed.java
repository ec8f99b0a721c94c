package org.xenotime.deposits.editing;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.deposits.sql.ListAnswer.Asked;

/** What every list of this kind is asked: how much, from where on, in which format. */
public class Listed {

  @Parameter(
      description = "Items on a page",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
  @QueryParam("limit")
  String limit;

  @Parameter(description = "Where the page begins: from `next` of the page before")
  @QueryParam("cursor")
  String cursor;

  @Parameter(
      description = "Format; wins over Accept",
      schema = @Schema(enumeration = {"json", "csv"}))
  @QueryParam("f")
  String f;

  public Asked asked() {
    return new Asked(limit, cursor, f);
  }
}

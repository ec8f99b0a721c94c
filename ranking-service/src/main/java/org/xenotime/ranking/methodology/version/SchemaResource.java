package org.xenotime.ranking.methodology.version;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.ranking.http.Conditional;
import org.xenotime.ranking.http.Format;
import org.xenotime.ranking.methodology.document.DocumentSchema;

@Path("/api/v1/methodologies/schema")
@Tag(name = "Methodologies")
class SchemaResource {

  private static final String SCHEMA = "application/schema+json";

  private final Conditional conditional;

  SchemaResource(Conditional conditional) {
    this.conditional = conditional;
  }

  @GET
  @Produces({SCHEMA, "application/json"})
  @Operation(
      operationId = "getMethodologySchema",
      summary = "The JSON Schema of methodologies",
      description =
          """
          JSON Schema 2020-12 that every document meets. What it cannot say is checked as well: the \
          weights add up to 1, criteria are of the catalogue and stand once, an eligibility can be \
          met, ends are in order.""")
  @APIResponse(
      responseCode = "200",
      description = "The schema",
      content = @Content(mediaType = SCHEMA, schema = @Schema(type = SchemaType.OBJECT)))
  @APIResponse(responseCode = "304", description = "The caller has it already (If-None-Match)")
  public Response schema() {
    var answer =
        conditional.answer(DocumentSchema.TEXT.hashCode(), Format.JSON, () -> DocumentSchema.TEXT);
    return answer.getStatus() == Response.Status.OK.getStatusCode()
        ? Response.fromResponse(answer).type(SCHEMA).build()
        : answer;
  }
}

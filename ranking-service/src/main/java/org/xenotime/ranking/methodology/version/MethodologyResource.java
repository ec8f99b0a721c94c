package org.xenotime.ranking.methodology.version;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.ranking.http.ApiDescription;
import org.xenotime.ranking.http.Conditional;
import org.xenotime.ranking.http.Csv;
import org.xenotime.ranking.http.Format;
import org.xenotime.ranking.http.Page;
import org.xenotime.ranking.http.Problem;
import org.xenotime.ranking.methodology.Methodology;

@Path("/api/v1/methodologies")
@RunOnVirtualThread
@Tag(name = "Methodologies", description = "How the rankings are made, and why so")
class MethodologyResource {

  private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,5}");

  private final Versions versions;
  private final Conditional conditional;

  MethodologyResource(Versions versions, Conditional conditional) {
    this.versions = versions;
    this.conditional = conditional;
  }

  @GET
  @Operation(
      operationId = "listMethodologies",
      summary = "Methods of ranking",
      description =
          """
          The newest published version of each methodology, whole. JSON, or CSV without criteria.""")
  @APIResponse(
      responseCode = "200",
      description = "All of them, on one page",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = MethodologyPage.class)),
        @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
      })
  @APIResponse(responseCode = "304", ref = ApiDescription.NOT_MODIFIED)
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = ApiDescription.NOT_ACCEPTABLE)
  public Response list(
      @Parameter(
              description = "Format, which wins over Accept",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"json", "csv"}))
          @QueryParam("f")
          String f,
      @Context HttpHeaders headers) {
    var format = Format.choose(f, headers, Format.JSON, Format.CSV);
    var current = versions.current();
    return conditional.answer(
        current.stream().map(m -> m.id() + m.version()).toList(),
        format,
        () -> format == Format.CSV ? csv(current) : new Page<>(current, null));
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getMethodology",
      summary = "A method of ranking",
      description =
          """
          Criteria, normalisation, weights and the treatment of missing values, each with its \
          reason, and a page of prose. The newest published version, unless another is asked for; \
          a published version never changes. Drafts are at /api/v1/methodologies/{id}/versions.""")
  @APIResponse(
      responseCode = "200",
      description = "The methodology",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Methodology.class)))
  @APIResponse(responseCode = "304", ref = ApiDescription.NOT_MODIFIED)
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  public Response get(
      @Parameter(description = "Id of the methodology", example = "heavy") @PathParam("id")
          String id,
      @Parameter(
              description = "Version; the newest that is published where it is absent",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
          @QueryParam("version")
          String version) {
    var methodology =
        version == null ? versions.require(id) : versions.require(id, number(version));
    return conditional.answer(
        methodology.id() + " " + methodology.version(), Format.JSON, () -> methodology);
  }

  private static int number(String version) {
    if (!VERSION.matcher(version).matches()) {
      throw Problem.invalidParameter("version", "must be a whole number from 1 up");
    }
    return Integer.parseInt(version);
  }

  private static Csv csv(List<Methodology> methodologies) {
    return Csv.of(
        List.of("id", "version", "name", "question", "heavyDefinition"),
        methodologies,
        m -> List.of(m.id(), m.version(), m.name(), m.question(), m.heavyDefinition()));
  }

  /** For the OpenAPI document, which cannot say {@code Page<Methodology>}. */
  @Schema(
      name = "MethodologyPage",
      description = "All methodologies",
      requiredProperties = {"items"})
  record MethodologyPage(
      @Schema(description = "The newest version of each, by id") List<Methodology> items) {}
}

package org.xenotime.ranking.criteria;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
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

@Path("/api/v1/methodologies/perspectives")
@Tag(name = "Methodologies")
class PerspectiveResource {

  private final Conditional conditional;

  PerspectiveResource(Conditional conditional) {
    this.conditional = conditional;
  }

  @GET
  @Operation(
      operationId = "listPerspectives",
      summary = "Whose view of supply risk a methodology may take",
      description =
          """
          The neutral perspective, and those of regions that buy: each with its table of countries, \
          made of the mine production that the U.S. Geological Survey publishes. The criterion \
          supplyRisk reads the table.""")
  @APIResponse(
      responseCode = "200",
      description = "All of them, on one page; in CSV a row for each perspective and country",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = PerspectivePage.class)),
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
    var all = Perspectives.PUBLISHED;
    var views = all.perspectives().stream().map(one -> PerspectiveView.of(all, one)).toList();
    return conditional.answer(
        all.edition(),
        format,
        () ->
            format == Format.CSV
                ? Csv.of(
                    PerspectiveView.CSV_HEADER,
                    views.stream().flatMap(view -> view.csvRows().stream()).toList(),
                    row -> row)
                : new Page<>(views, null));
  }

  /** For the OpenAPI document, which cannot say {@code Page<PerspectiveView>}. */
  @Schema(
      name = "PerspectivePage",
      description = "All perspectives",
      requiredProperties = {"items"})
  record PerspectivePage(
      @Schema(description = "The neutral one first") List<PerspectiveView> items) {}
}

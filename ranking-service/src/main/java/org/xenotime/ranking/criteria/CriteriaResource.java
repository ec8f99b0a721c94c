package org.xenotime.ranking.criteria;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.xenotime.ranking.http.Problem;

@Path("/api/v1/criteria")
@RunOnVirtualThread
@Tag(name = "Criteria", description = "What a methodology may weigh")
class CriteriaResource {

  private final MeasureCoverage coverage;
  private final Conditional conditional;

  CriteriaResource(MeasureCoverage coverage, Conditional conditional) {
    this.coverage = coverage;
    this.conditional = conditional;
  }

  @GET
  @Operation(
      operationId = "listCriteria",
      summary = "The catalogue of criteria",
      description =
          """
          Everything that a methodology may weigh: what it means, its unit, where its values come \
          from, and for how many deposits it is known as of which revision of the data.""")
  @APIResponse(
      responseCode = "200",
      description = "All of them, on one page",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = CriterionPage.class)),
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
    var moment = coverage.moment();
    return conditional.answer(
        moment,
        format,
        () -> {
          var counted = coverage.of(moment);
          var views =
              Catalogue.PUBLISHED.criteria().stream()
                  .map(entry -> CriterionView.of(entry, counted))
                  .toList();
          return format == Format.CSV
              ? Csv.of(CriterionView.CSV_HEADER, views, CriterionView::csvRow)
              : new Page<>(views, null);
        });
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getCriterion",
      summary = "A criterion of the catalogue",
      description =
          """
          What it means, its unit, where its values come from, the scale and table that words are \
          read in, and for how many deposits it is known as of which revision of the data.""")
  @APIResponse(
      responseCode = "200",
      description = "The criterion",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = CriterionView.class)))
  @APIResponse(responseCode = "304", ref = ApiDescription.NOT_MODIFIED)
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  public Response get(
      @Parameter(description = "Id of the criterion", example = "mineralogy") @PathParam("id")
          String id) {
    var entry =
        Catalogue.PUBLISHED
            .find(id)
            .orElseThrow(
                () ->
                    Problem.NOT_FOUND.because(
                        "There is no criterion '%s'. /api/v1/criteria lists them.".formatted(id)));
    var moment = coverage.moment();
    return conditional.answer(
        moment, Format.JSON, () -> CriterionView.of(entry, coverage.of(moment)));
  }

  /** For the OpenAPI document, which cannot say {@code Page<CriterionView>}. */
  @Schema(
      name = "CriterionPage",
      description = "The catalogue",
      requiredProperties = {"items"})
  record CriterionPage(
      @Schema(description = "Every criterion, amounts first") List<CriterionView> items) {}
}

package org.xenotime.deposits.incident;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Csv;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.http.Limit;

@Path("/api/v1/incidents")
@Tag(name = "Incidents", description = "Conflict events around the deposits")
class IncidentResource {

  private final IncidentPages pages;
  private final Changes changes;
  private final Conditional conditional;

  IncidentResource(IncidentPages pages, Changes changes, Conditional conditional) {
    this.pages = pages;
    this.changes = changes;
    this.conditional = conditional;
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "listIncidents",
      summary = "Conflict events",
      description =
          """
          Events with at least one death, Myanmar 1989 to 2023, from the UCDP Georeferenced Event \
          Dataset of the Uppsala Conflict Data Program (CC BY 4.0), as they stand there. Sorted by \
          first day; with `near` each has its `distanceKm`, and they can be sorted by it.""")
  @APIResponse(
      responseCode = "200",
      description = "A page of events; as GeoJSON or CSV with `Accept` or `f=geojson` or `f=csv`",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = IncidentPage.class)),
        @Content(mediaType = "application/geo+json"),
        @Content(mediaType = "text/csv")
      })
  @APIResponse(responseCode = "400", description = "A parameter or the cursor cannot be used")
  public Response list(
      @BeanParam IncidentFilter filter,
      @Parameter(
              description = "Most items on the page",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "500",
                      defaultValue = "50"))
          @QueryParam("limit")
          String limit,
      @Parameter(description = "From `next` of the page before") @QueryParam("cursor")
          String cursor,
      @Parameter(description = "json, geojson or csv, in place of Accept") @QueryParam("f")
          String f,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    var format = Format.choose(f, headers, Format.JSON, Format.GEOJSON, Format.CSV);
    var most = Limit.parse(limit);
    return conditional.answer(
        changes.version(),
        format,
        () -> {
          var question = filter.question();
          var page = pages.page(question, filter.order(question), cursor, most, uri);
          return switch (format) {
            case CSV -> Csv.of(IncidentView.CSV_HEADER, page, IncidentView::csvRow);
            case GEOJSON -> IncidentFeatures.from(page);
            case JSON -> page;
          };
        });
  }

  /** For the OpenAPI document, which cannot say {@code Page<IncidentView>}. */
  record IncidentPage(List<IncidentView> items, String next) {}
}

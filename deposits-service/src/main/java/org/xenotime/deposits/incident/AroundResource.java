package org.xenotime.deposits.incident;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.xenotime.deposits.http.Page;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.site.FormerId;
import org.xenotime.deposits.site.Sites;

@Path("/api/v1/deposits/{id}/incidents")
@Tag(name = "Incidents")
class AroundResource {

  private final Sites sites;
  private final IncidentPages pages;
  private final EntityManager entities;
  private final Changes changes;
  private final Conditional conditional;

  AroundResource(
      Sites sites,
      IncidentPages pages,
      EntityManager entities,
      Changes changes,
      Conditional conditional) {
    this.sites = sites;
    this.pages = pages;
    this.entities = entities;
    this.changes = changes;
    this.conditional = conditional;
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "listIncidentsAroundDeposit",
      summary = "Conflict events around a deposit",
      description =
          """
          Events with at least one death within a radius of the deposit, each with its distance \
          in km (great circle; how exactly the place of the event is known stands in \
          `location.precision`), and counts by year and by side over all of them. Myanmar 1989 to \
          2023, from the UCDP Georeferenced Event Dataset of the Uppsala Conflict Data Program (CC \
          BY 4.0): that nothing is listed elsewhere, or later, means that nothing was looked for.""")
  @APIResponse(
      responseCode = "200",
      description = "Counts and a page; as GeoJSON or CSV the page alone",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = AroundDeposit.class)),
        @Content(mediaType = "application/geo+json"),
        @Content(mediaType = "text/csv")
      })
  @APIResponse(responseCode = "400", description = "A parameter or the cursor cannot be used")
  @APIResponse(responseCode = "404", description = "There is no such deposit")
  public Response list(
      @Parameter(description = "Id of the deposit", example = "pang-war") @PathParam("id")
          String id,
      @BeanParam AroundQuestion asked,
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
          asked.check();
          var site =
              sites
                  .located(id)
                  .orElseThrow(
                      () -> Problem.NOT_FOUND.because("There is no deposit '" + id + "'."));
          FormerId.refuse(id, site.ref().slug());
          var question = site.location() == null ? null : asked.around(site.location());
          var page =
              question == null
                  ? new Page<IncidentView>(List.of(), null)
                  : pages.page(question, asked.order(question), cursor, most, uri);
          return switch (format) {
            case CSV -> Csv.of(IncidentView.CSV_HEADER, page, IncidentView::csvRow);
            case GEOJSON -> IncidentFeatures.from(page);
            case JSON ->
                AroundDeposit.of(
                    site.ref().slug(),
                    site.location(),
                    asked.withinKm(),
                    question == null
                        ? IncidentCounts.none()
                        : IncidentCounts.of(entities, question),
                    page);
          };
        });
  }
}

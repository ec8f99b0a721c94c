package org.xenotime.deposits.source;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Csv;
import org.xenotime.deposits.http.Cursor;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.http.Limit;
import org.xenotime.deposits.http.Page;
import org.xenotime.deposits.http.Problem;

@Path("/api/v1/sources")
@RunOnVirtualThread
@Tag(name = "Sources", description = "Who said it")
class SourceResource {

  private static final String ORDER = "id";

  private final SourceRows rows;
  private final Changes changes;
  private final Conditional conditional;

  SourceResource(SourceRows rows, Changes changes, Conditional conditional) {
    this.rows = rows;
    this.changes = changes;
    this.conditional = conditional;
  }

  /** For the OpenAPI document, which cannot say {@code Page<SourceView>}. */
  record SourcePage(
      List<SourceView> items,
      @Schema(description = "Path of the next page; absent on the last") String next) {}

  @GET
  @Operation(
      operationId = "listSources",
      summary = "Sources, by id",
      description = "Every figure and every claim names one of these. JSON or CSV.")
  @APIResponse(
      responseCode = "200",
      description = "One page",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = SourcePage.class)),
        @Content(mediaType = "text/csv")
      })
  @APIResponse(responseCode = "400", description = "A parameter is unknown or cannot be used")
  public Response list(
      @Parameter(description = "Part of the citation, case does not matter", example = "Weng")
          @QueryParam("q")
          String q,
      @Parameter(description = "dataset, report, article, filing, news, interview or web")
          @QueryParam("kind")
          String kind,
      @Parameter(description = "Items on a page, 1 to 500; 50 by default") @QueryParam("limit")
          String limit,
      @Parameter(description = "From next of the page before") @QueryParam("cursor") String cursor,
      @Parameter(description = "json or csv; wins over Accept") @QueryParam("f") String f,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    var format = Format.choose(f, headers, Format.JSON, Format.CSV);
    var most = Limit.parse(limit);
    var after = Cursor.parse(cursor, ORDER, 1);
    var wanted = kind == null ? null : SourceKind.require(kind).id();
    return conditional.answer(
        changes.version(),
        format,
        () -> {
          var page =
              Page.<Source, SourceView>cut(
                  rows.page(q, wanted, after, most.plusOne()),
                  most,
                  uri,
                  source -> Cursor.of(ORDER, source.slug),
                  SourceView::from);
          return format == Format.CSV ? csv(page) : page;
        });
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getSource",
      summary = "One source",
      description = "Citation, publisher, address, date, kind and grade of one source.")
  @APIResponse(
      responseCode = "200",
      description = "The source",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = SourceView.class)))
  @APIResponse(responseCode = "404", description = "There is no such source")
  public Response get(
      @Parameter(example = "weng-and-others-2015") @PathParam("id") String id,
      @Context HttpHeaders headers) {
    var format = Format.choose(null, headers, Format.JSON);
    return conditional.answer(
        changes.version(),
        format,
        () ->
            rows.bySlug(id)
                .map(SourceView::from)
                .orElseThrow(
                    () -> Problem.NOT_FOUND.because("There is no source '%s'.".formatted(id))));
  }

  private static Csv csv(Page<SourceView> sources) {
    return Csv.of(
        List.of("id", "citation", "publisher", "url", "date", "kind", "grade"),
        sources,
        s ->
            Arrays.asList(
                s.id(), s.citation(), s.publisher(), s.url(), s.date(), s.kind(), s.grade()));
  }
}

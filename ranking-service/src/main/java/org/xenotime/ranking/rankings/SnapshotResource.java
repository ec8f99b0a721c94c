package org.xenotime.ranking.rankings;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.xenotime.ranking.snapshot.Published;
import org.xenotime.ranking.snapshot.Snapshots;

@Path("/api/v1/rankings/{methodology}/snapshots")
@RunOnVirtualThread
@Tag(name = "Rankings")
class SnapshotResource {

  private final PublishedRankings published;
  private final Snapshots snapshots;
  private final RankingPages pages;
  private final Conditional conditional;

  SnapshotResource(
      PublishedRankings published,
      Snapshots snapshots,
      RankingPages pages,
      Conditional conditional) {
    this.published = published;
    this.snapshots = snapshots;
    this.pages = pages;
    this.conditional = conditional;
  }

  @GET
  @Operation(
      operationId = "listSnapshots",
      summary = "Snapshots of a ranking, newest first",
      description =
          """
          A snapshot is made when the result of a ranking changes, and never changes itself. It says \
          which version of the methodology, which revision of the data and which prices went in.""")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = SnapshotPage.class)),
        @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
      })
  @APIResponse(responseCode = "304", ref = ApiDescription.NOT_MODIFIED)
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  @APIResponse(responseCode = "406", ref = ApiDescription.NOT_ACCEPTABLE)
  @APIResponse(responseCode = "503", ref = ApiDescription.NOT_READY)
  public Response list(
      @Parameter(description = "Id of the ranking", example = "heavy") @PathParam("methodology")
          String methodology,
      @BeanParam SnapshotQuery query,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    var format = Format.choose(query.f, headers, Format.JSON, Format.CSV);
    var newest = published.newest(methodology);
    return conditional.answer(
        newest.number() + newest.contentHash(), format, () -> page(newest, query, format, uri));
  }

  @GET
  @Path("{number}")
  @Operation(
      operationId = "getSnapshot",
      summary = "A ranking as it was published",
      description =
          """
          The ranking as of a snapshot, in the shape of the newest one. The answer to a URL never \
          changes and may be kept for good.""")
  @APIResponse(
      responseCode = "200",
      description = "A page of the ranking",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = RankingView.class)),
        @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
      })
  @APIResponse(responseCode = "304", ref = ApiDescription.NOT_MODIFIED)
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  @APIResponse(responseCode = "406", ref = ApiDescription.NOT_ACCEPTABLE)
  public Response get(
      @Parameter(description = "Id of the ranking", example = "heavy") @PathParam("methodology")
          String methodology,
      @Parameter(description = "Number of the snapshot", example = "1") @PathParam("number")
          int number,
      @BeanParam RankingQuery query,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    var format = Format.choose(query.f, headers, Format.JSON, Format.CSV);
    var snapshot = published.number(methodology, number);
    return conditional.answer(
        snapshot.contentHash(), format, () -> pages.page(snapshot, query, format, uri));
  }

  private Object page(Published newest, SnapshotQuery query, Format format, UriInfo uri) {
    var limit = query.limit();
    var before = query.before().orElse(newest.number() + 1);
    var page =
        Page.cut(
            snapshots.before(newest.methodology(), before, limit.plusOne()),
            limit,
            uri,
            snapshot -> SnapshotQuery.cursorOf(snapshot.number()),
            SnapshotView::from);
    return format == Format.CSV
        ? Csv.of(SnapshotView.CSV_HEADER, page, SnapshotView::csvRow)
        : page;
  }

  /** For the OpenAPI document, which cannot say {@code Page<SnapshotView>}. */
  @Schema(
      name = "SnapshotPage",
      requiredProperties = {"items"})
  record SnapshotPage(
      List<SnapshotView> items,
      @Schema(description = "Path of the next page; absent on the last") String next) {}
}

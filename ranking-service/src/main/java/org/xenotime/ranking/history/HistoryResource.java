package org.xenotime.ranking.history;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.ranking.history.HistoryView.PastRankView;
import org.xenotime.ranking.http.ApiDescription;
import org.xenotime.ranking.http.Conditional;
import org.xenotime.ranking.http.Csv;
import org.xenotime.ranking.http.Format;
import org.xenotime.ranking.http.Page;
import org.xenotime.ranking.http.Problem;
import org.xenotime.ranking.rankings.PublishedRankings;
import org.xenotime.ranking.snapshot.PastSnapshots;
import org.xenotime.ranking.snapshot.Published;

@Path("/api/v1/rankings/{methodology}/deposits/{id}/history")
@RunOnVirtualThread
@Tag(name = "Snapshots")
class HistoryResource {

  private final PublishedRankings published;
  private final PastSnapshots past;
  private final Conditional conditional;

  HistoryResource(PublishedRankings published, PastSnapshots past, Conditional conditional) {
    this.published = published;
    this.past = past;
    this.conditional = conditional;
  }

  @GET
  @Operation(
      operationId = "getRankHistory",
      summary = "How the rank of a deposit went",
      description =
          """
          Its place in each snapshot of the ranking, newest first, or the reasons where it had \
          none. Snapshots before the deposit was known are left out. Why a rank changed between two \
          of them: `/compare?a=&b=`.""")
  @APIResponse(
      responseCode = "200",
      description = "A page of the history",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = HistoryView.class)),
        @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
      })
  @APIResponse(responseCode = "304", ref = ApiDescription.NOT_MODIFIED)
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  @APIResponse(responseCode = "406", ref = ApiDescription.NOT_ACCEPTABLE)
  @APIResponse(responseCode = "503", ref = ApiDescription.NOT_READY)
  public Response history(
      @Parameter(description = "Id of the ranking", example = "heavy") @PathParam("methodology")
          String methodology,
      @Parameter(description = "Id of the deposit", example = "strange-lake") @PathParam("id")
          String id,
      @BeanParam HistoryQuery query,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    var format = Format.choose(query.f, headers, Format.JSON, Format.CSV);
    var newest = published.newest(methodology);
    return conditional.answer(
        newest.number() + newest.contentHash(), format, () -> page(newest, id, query, format, uri));
  }

  private Object page(Published newest, String id, HistoryQuery query, Format format, UriInfo uri) {
    var limit = query.limit();
    var before = query.before();
    var rows =
        past.of(newest.methodology(), id, before.orElse(newest.number() + 1), limit.plusOne());
    if (rows.isEmpty() && before.isEmpty()) {
      throw Problem.NOT_FOUND.because("No snapshot knows a deposit '%s'.".formatted(id));
    }
    var page =
        Page.cut(
            rows,
            limit,
            uri,
            row -> HistoryQuery.cursorOf(row.snapshot().number()),
            PastRankView::from);
    return format == Format.CSV
        ? Csv.of(PastRankView.CSV_HEADER, page, PastRankView::csvRow)
        : HistoryView.of(newest.methodology(), id, page);
  }
}

package org.xenotime.ranking.comparison;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.ranking.http.ApiDescription;
import org.xenotime.ranking.http.Conditional;
import org.xenotime.ranking.http.Format;
import org.xenotime.ranking.http.Problem;
import org.xenotime.ranking.rankings.PublishedRankings;
import org.xenotime.ranking.snapshot.Published;

@Path("/api/v1/rankings/{methodology}/compare")
@RunOnVirtualThread
@Tag(name = "Snapshots")
class ComparisonResource {

  private final PublishedRankings published;
  private final CompareSnapshots compare;
  private final Conditional conditional;

  ComparisonResource(
      PublishedRankings published, CompareSnapshots compare, Conditional conditional) {
    this.published = published;
    this.compare = compare;
    this.conditional = conditional;
  }

  @GET
  @Operation(
      operationId = "compareSnapshots",
      summary = "Who moved between two snapshots, and why",
      description =
          """
          Movers, entries and leavers from snapshot a to snapshot b. For each the cause, found by \
          ranking again with one group of inputs swapped at a time: `world` (a new or later \
          figure), `correction` (the same statement with another number, or one taken back), \
          `method` (another version of the methodology), `price` (another price deck). A rank may \
          also move because of the others: the causes are those of the whole ranking, wherever the \
          input changed. The parts add up to the change. Ranks count from 1; equal scores share \
          one.""")
  @APIResponse(
      responseCode = "200",
      description = "The differences",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ComparisonView.class)),
        @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
      })
  @APIResponse(responseCode = "304", ref = ApiDescription.NOT_MODIFIED)
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  @APIResponse(responseCode = "406", ref = ApiDescription.NOT_ACCEPTABLE)
  @APIResponse(responseCode = "503", ref = ApiDescription.NOT_READY)
  public Response compare(
      @Parameter(description = "Id of the ranking", example = "heavy") @PathParam("methodology")
          String methodology,
      @BeanParam ComparisonQuery query,
      @Context HttpHeaders headers) {
    var format = Format.choose(query.f, headers, Format.JSON, Format.CSV);
    var limit = query.limit();
    var b =
        query
            .b()
            .map(number -> published.number(methodology, number))
            .orElseGet(() -> published.newest(methodology));
    var a = published.number(methodology, query.a().orElseGet(() -> theOneBefore(b)));
    return conditional.answer(
        "%d %s %d %s".formatted(a.number(), a.contentHash(), b.number(), b.contentHash()),
        format,
        () -> {
          var comparison = compare.compare(a, b);
          return format == Format.CSV
              ? ComparisonView.csv(comparison)
              : ComparisonView.of(a, b, comparison, limit);
        });
  }

  private static int theOneBefore(Published b) {
    if (b.number() == 1) {
      throw Problem.NOT_FOUND.because(
          "Snapshot 1 of '%s' has none before it. Name another as b.".formatted(b.methodology()));
    }
    return b.number() - 1;
  }
}

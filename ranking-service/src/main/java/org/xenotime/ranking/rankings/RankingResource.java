package org.xenotime.ranking.rankings;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.common.annotation.RunOnVirtualThread;
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
import org.xenotime.ranking.http.ApiDescription;
import org.xenotime.ranking.http.Conditional;
import org.xenotime.ranking.http.Csv;
import org.xenotime.ranking.http.Format;
import org.xenotime.ranking.http.Page;
import org.xenotime.ranking.methodology.Methodologies;
import org.xenotime.ranking.snapshot.Published;
import org.xenotime.ranking.snapshot.Snapshots;

@Path("/api/v1/rankings")
@RunOnVirtualThread
@Tag(name = "Rankings", description = "Which deposits matter most, and why")
class RankingResource {

  private final Methodologies methodologies;
  private final Snapshots snapshots;
  private final PublishedRankings published;
  private final RankingPages pages;
  private final EarlierPages earlier;
  private final Conditional conditional;

  RankingResource(
      Methodologies methodologies,
      Snapshots snapshots,
      PublishedRankings published,
      RankingPages pages,
      EarlierPages earlier,
      Conditional conditional) {
    this.methodologies = methodologies;
    this.snapshots = snapshots;
    this.published = published;
    this.pages = pages;
    this.earlier = earlier;
    this.conditional = conditional;
  }

  @GET
  @Operation(
      operationId = "listRankings",
      summary = "The published rankings",
      description = "Every ranking with the question that it answers and its newest snapshot.")
  @APIResponse(
      responseCode = "200",
      description = "All of them, on one page",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = RankingSummaryPage.class)),
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
    var newest =
        snapshots.newestOfEach().stream().collect(toMap(Published::methodology, identity()));
    var rankings =
        methodologies.current().stream()
            .map(
                methodology ->
                    RankingSummaryView.of(methodology, view(newest.get(methodology.id()))))
            .toList();
    return conditional.answer(
        rankings,
        format,
        () ->
            format == Format.CSV
                ? Csv.of(RankingSummaryView.CSV_HEADER, rankings, RankingSummaryView::csvRow)
                : new Page<>(rankings, null));
  }

  @GET
  @Path("{methodology}")
  @Operation(
      operationId = "getRanking",
      summary = "A ranking, best first",
      description =
          """
          The newest snapshot of the ranking. The score is the weighted mean of the normalised \
          criteria of the methodology, from 0 to 1; it compares the ranked deposits with each other \
          and is no measure by itself. Deposits whose required figures nobody has stated are not in \
          it: unrankedCount says how many, and `unranked` lists them with the reasons. The sources \
          of the figures stand in the explanation of each deposit. With `on` the world as it was on a \
          day is ranked, with `knownAt` what was known at an instant, by the newest version of the \
          methodology: such an answer is made on the fly and is no snapshot; it says on, knownAt \
          and the identity of its inputs, and the same question gets the same answer for as long as \
          nothing new is known. Where nothing was known yet, 404 says so.""")
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
  @APIResponse(responseCode = "503", ref = ApiDescription.NOT_READY)
  public Response ranking(
      @Parameter(description = "Id of the ranking", example = "heavy") @PathParam("methodology")
          String methodology,
      @BeanParam AsOfQuery time,
      @BeanParam RankingQuery query,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    var format = Format.choose(query.f, headers, Format.JSON, Format.CSV);
    var asOf = time.asOf();
    if (!asOf.isNow()) {
      return earlier.answer(methodology, asOf, query, format, uri);
    }
    var snapshot = published.of(methodology, query.place());
    return conditional.answer(
        snapshot.number() + snapshot.contentHash(),
        format,
        () -> pages.page(snapshot, query, format, uri));
  }

  private static SnapshotView view(Published snapshot) {
    return snapshot == null ? null : SnapshotView.from(snapshot);
  }

  /** For the OpenAPI document, which cannot say {@code Page<RankingSummaryView>}. */
  @Schema(
      name = "RankingSummaryPage",
      requiredProperties = {"items"})
  record RankingSummaryPage(List<RankingSummaryView> items) {}
}

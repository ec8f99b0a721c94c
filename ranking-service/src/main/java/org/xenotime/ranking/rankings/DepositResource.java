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
import org.xenotime.ranking.http.Problem;
import org.xenotime.ranking.snapshot.Entries;
import org.xenotime.ranking.snapshot.Published;
import org.xenotime.ranking.snapshot.UnrankedDeposits;
import org.xenotime.ranking.why.ExplainRank;

@Path("/api/v1/rankings/{methodology}")
@RunOnVirtualThread
@Tag(name = "Rankings")
class DepositResource {

  private final PublishedRankings published;
  private final Entries entries;
  private final UnrankedDeposits unranked;
  private final ExplainRank why;
  private final Conditional conditional;

  DepositResource(
      PublishedRankings published,
      Entries entries,
      UnrankedDeposits unranked,
      ExplainRank why,
      Conditional conditional) {
    this.published = published;
    this.entries = entries;
    this.unranked = unranked;
    this.why = why;
    this.conditional = conditional;
  }

  @GET
  @Path("deposits/{id}")
  @Operation(
      operationId = "explainRank",
      summary = "Why a deposit has its rank",
      description =
          """
          For each criterion the raw value with its unit and source, where it lies between the worst \
          (0) and the best (1) of the ranked deposits, its weight, and what it contributes to the \
          score. What is not known is marked as missing and its weight goes to the others in \
          proportion; it is never counted as zero. What it would take to \
          pass the next one above: the smallest change of weights, and of one value. Who is better on \
          everything. How sure the rank is. A deposit without a rank comes with the reasons.""")
  @APIResponse(
      responseCode = "200",
      description = "The explanation, in the newest snapshot",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ExplanationView.class)))
  @APIResponse(responseCode = "304", ref = ApiDescription.NOT_MODIFIED)
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  @APIResponse(responseCode = "503", ref = ApiDescription.NOT_READY)
  public Response explain(
      @Parameter(description = "Id of the ranking", example = "heavy") @PathParam("methodology")
          String methodology,
      @Parameter(description = "Id of the deposit", example = "strange-lake") @PathParam("id")
          String id) {
    var snapshot = published.newest(methodology);
    return conditional.answer(
        snapshot.number() + snapshot.contentHash(), Format.JSON, () -> explanation(snapshot, id));
  }

  @GET
  @Path("unranked")
  @Operation(
      operationId = "listUnranked",
      summary = "Deposits that are not ranked, and why",
      description =
          """
          Deposits for which a figure that the methodology requires is not known, by id, each with \
          the reasons. Not to be ranked is no judgement of a deposit.""")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = UnrankedPage.class)),
        @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
      })
  @APIResponse(responseCode = "304", ref = ApiDescription.NOT_MODIFIED)
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  @APIResponse(responseCode = "406", ref = ApiDescription.NOT_ACCEPTABLE)
  @APIResponse(responseCode = "503", ref = ApiDescription.NOT_READY)
  public Response unranked(
      @Parameter(description = "Id of the ranking", example = "heavy") @PathParam("methodology")
          String methodology,
      @BeanParam UnrankedQuery query,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    var format = Format.choose(query.f, headers, Format.JSON, Format.CSV);
    var snapshot = published.of(methodology, query.place());
    return conditional.answer(
        snapshot.number() + snapshot.contentHash(),
        format,
        () -> page(snapshot, query, format, uri));
  }

  private ExplanationView explanation(Published snapshot, String id) {
    return entries
        .explain(snapshot, id)
        .map(
            explained -> ExplanationView.of(snapshot, explained, why.of(snapshot, id).orElse(null)))
        .or(() -> unranked.find(snapshot, id).map(none -> ExplanationView.of(snapshot, none)))
        .orElseThrow(
            () -> Problem.NOT_FOUND.because("There is no deposit '%s' here.".formatted(id)));
  }

  private Object page(Published snapshot, UnrankedQuery query, Format format, UriInfo uri) {
    var limit = query.limit();
    var rows = unranked.after(snapshot, query.place().key(), query.country(), limit.plusOne());
    var page =
        Page.cut(
            rows,
            limit,
            uri,
            row -> UnrankedQuery.cursorOf(snapshot.number(), row.id()),
            UnrankedView::from);
    return format == Format.CSV
        ? Csv.of(UnrankedView.CSV_HEADER, page, UnrankedView::csvRow)
        : page;
  }

  /** For the OpenAPI document, which cannot say {@code Page<UnrankedView>}. */
  @Schema(
      name = "UnrankedPage",
      requiredProperties = {"items"})
  record UnrankedPage(
      List<UnrankedView> items,
      @Schema(description = "Path of the next page; absent on the last") String next) {}
}

package org.xenotime.deposits.market;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.sql.KeysetQuery;
import org.xenotime.deposits.sql.KeysetQuery.Order;
import org.xenotime.deposits.sql.KeysetQuery.SortKey;
import org.xenotime.deposits.sql.ListAnswer;

@Path("/api/v1/prices/revisions")
@Tag(name = "Market")
class PriceRevisions {

  private static final Order ORDER =
      Order.by("product", SortKey.text("product"), new SortKey("year", Short::valueOf));
  private static final ListAnswer.Shape<PriceRevision> SHAPE =
      new ListAnswer.Shape<>(
          PriceRevision::from,
          List.of("product", "year"),
          PriceRevision.CSV_HEADER,
          PriceRevision::csvRow);

  private final ListAnswer list;
  private final Changes changes;

  PriceRevisions(ListAnswer list, Changes changes) {
    this.list = list;
    this.changes = changes;
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "listPriceRevisions",
      summary = "How prices were revised",
      description =
          """
          Each price once, with what every edition of the Mineral Commodity Summaries (USGS) says \
          of it, oldest first, in US dollars for a kilogram. Sorted by product and year.""")
  @APIResponse(
      responseCode = "200",
      description = "A page; as CSV with `Accept: text/csv` or `f=csv`",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = RevisionPage.class)),
        @Content(mediaType = "text/csv")
      })
  @APIResponse(responseCode = "400", description = "A parameter or the cursor cannot be used")
  public Response list(
      @Parameter(description = "Oxide that the product is", example = "Nd2O3") @QueryParam("oxide")
          String oxide,
      @Parameter(description = "Commodity in the words of the editions", example = "Neodymium")
          @QueryParam("commodity")
          String commodity,
      @Parameter(description = "Year of the price", example = "2021") @QueryParam("year")
          String year,
      @Parameter(description = "true: only where two editions differ; false: only where none do")
          @QueryParam("revised")
          String revised,
      @BeanParam ListAnswer.Asked asked) {
    return list.answer(
        changes.version(),
        asked,
        ORDER,
        () ->
            new KeysetQuery(PriceRevision.SELECT)
                .where("oxide = :oxide", "oxide", oxide)
                .where("commodity = :commodity", "commodity", commodity)
                .where("year = :year", "year", Editions.year(year))
                .where("revised = :revised", "revised", Editions.revised(revised)),
        SHAPE);
  }

  /** For the OpenAPI document, which cannot say {@code Page<PriceRevision>}. */
  @Schema(name = "PriceRevisionPage")
  record RevisionPage(List<PriceRevision> items, String next) {}
}

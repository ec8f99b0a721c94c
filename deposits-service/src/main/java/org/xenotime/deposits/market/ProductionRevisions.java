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

@Path("/api/v1/production/revisions")
@Tag(name = "Market")
class ProductionRevisions {

  private static final Order ORDER =
      Order.by(
          "figure",
          SortKey.text("figure"),
          SortKey.text("measure"),
          new SortKey("year", Short::valueOf));
  private static final ListAnswer.Shape<ProductionRevision> SHAPE =
      new ListAnswer.Shape<>(
          ProductionRevision::from,
          List.of("figure", "measure", "year"),
          ProductionRevision.CSV_HEADER,
          ProductionRevision::csvRow);

  private final ListAnswer list;
  private final Changes changes;

  ProductionRevisions(ListAnswer list, Changes changes) {
    this.list = list;
    this.changes = changes;
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "listProductionRevisions",
      summary = "How production and reserves were revised",
      description =
          """
          Each figure once, with what every edition of the Mineral Commodity Summaries (USGS) says \
          of it, oldest first, in tonnes of rare-earth oxide equivalent. Sorted by country, measure, \
          year.""")
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
      @Parameter(description = "ISO 3166-1 alpha-3", example = "MMR") @QueryParam("country")
          String country,
      @Parameter(description = "mine-production or reserves") @QueryParam("measure") String measure,
      @Parameter(description = "Year of the figure", example = "2021") @QueryParam("year")
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
            new KeysetQuery(ProductionRevision.SELECT)
                .where("country = :country", "country", Editions.country("country", country))
                .where("measure = :measure", "measure", Editions.measure(measure))
                .where("year = :year", "year", Editions.year(year))
                .where("revised = :revised", "revised", Editions.revised(revised)),
        SHAPE);
  }

  /** For the OpenAPI document, which cannot say {@code Page<ProductionRevision>}. */
  @Schema(name = "ProductionRevisionPage")
  record RevisionPage(List<ProductionRevision> items, String next) {}
}

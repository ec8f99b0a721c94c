package org.xenotime.deposits.market;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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

@Path("/api/v1/production")
@Tag(name = "Market")
class ProductionResource {

  private static final Order ORDER =
      Order.by(
          "area",
          SortKey.text("area"),
          SortKey.text("measure"),
          new SortKey("year", Short::valueOf),
          SortKey.text("edition"));
  private static final ListAnswer.Shape<ProductionView> SHAPE =
      new ListAnswer.Shape<>(
          ProductionView::from,
          List.of("area", "measure", "year", "edition"),
          ProductionView.CSV_HEADER,
          ProductionView::csvRow);

  private final ListAnswer list;
  private final Changes changes;

  ProductionResource(ListAnswer list, Changes changes) {
    this.list = list;
    this.changes = changes;
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "listProduction",
      summary = "Mine production and reserves by country, edition by edition",
      description =
          """
          From the Mineral Commodity Summaries (USGS), tonnes of rare-earth oxide equivalent. What \
          a later edition revised stands beside what the earlier one gave: without `edition` all \
          of them come. Sorted by area, measure, year, edition.""")
  @APIResponse(
      responseCode = "200",
      description = "A page; as CSV with `Accept: text/csv` or `f=csv`",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = FigurePage.class)),
        @Content(mediaType = "text/csv")
      })
  @APIResponse(responseCode = "400", description = "A parameter or the cursor cannot be used")
  public Response list(
      @Parameter(description = "Edition, or `latest`", example = "mcs-2026") @QueryParam("edition")
          String edition,
      @Parameter(description = "ISO 3166-1 alpha-3", example = "MMR") @QueryParam("country")
          String country,
      @Parameter(description = "mine-production or reserves") @QueryParam("measure") String measure,
      @Parameter(description = "Year of the figure", example = "2021") @QueryParam("year")
          String year,
      @Parameter(
              description =
                  "Each figure as the newest edition that gives it and was out by this day has it; an edition counts from the first day of its year, as the files that it came in state no more of it than the year",
              schema = @Schema(type = SchemaType.STRING, format = "date-time"),
              example = "2023-06-30T00:00:00Z")
          @QueryParam("knownAt")
          String knownAt,
      @BeanParam ListAnswer.Asked asked) {
    return list.answer(
        changes.version(),
        asked,
        ORDER,
        () ->
            new KeysetQuery(ProductionView.SELECT)
                .where(Editions.condition("production_figure", edition), "edition", edition)
                .where(
                    Editions.newestKnown("production_figure", "area", "measure", "year"),
                    "knownAt",
                    Editions.knownAt(knownAt))
                .where("country = :country", "country", Editions.country("country", country))
                .where("measure = :measure", "measure", Editions.measure(measure))
                .where("year = :year", "year", Editions.year(year)),
        SHAPE);
  }

  /** For the OpenAPI document, which cannot say {@code Page<ProductionView>}. */
  @Schema(name = "ProductionPage")
  record FigurePage(List<ProductionView> items, String next) {}
}

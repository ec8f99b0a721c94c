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

@Path("/api/v1/prices")
@Tag(name = "Market", description = "Prices, production, reserves, trade, mine sites counted")
class PriceResource {

  private static final Order ORDER =
      Order.by(
          "product",
          SortKey.text("product"),
          new SortKey("year", Short::valueOf),
          SortKey.text("edition"));
  private static final ListAnswer.Shape<PriceView> SHAPE =
      new ListAnswer.Shape<>(
          PriceView::from,
          List.of("product", "year", "edition"),
          PriceView.CSV_HEADER,
          PriceView::csvRow);

  private final ListAnswer list;
  private final Changes changes;

  PriceResource(ListAnswer list, Changes changes) {
    this.list = list;
    this.changes = changes;
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "listPrices",
      summary = "Prices of rare-earth products, edition by edition",
      description =
          """
          Yearly averages of the Mineral Commodity Summaries (USGS; Argus Media and Asian Metal via \
          USGS), US dollars for a kilogram. What a later edition revised stands beside what the \
          earlier one gave: without `edition` all of them come. Sorted by product, year, edition.""")
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
      @Parameter(description = "Oxide that the product is", example = "Nd2O3") @QueryParam("oxide")
          String oxide,
      @Parameter(description = "Commodity in the words of the edition", example = "Neodymium")
          @QueryParam("commodity")
          String commodity,
      @Parameter(description = "Year of the price", example = "2021") @QueryParam("year")
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
            new KeysetQuery(PriceView.SELECT)
                .where(Editions.condition("price", edition), "edition", edition)
                .where(
                    Editions.newestKnown("price", "product", "year"),
                    "knownAt",
                    Editions.knownAt(knownAt))
                .where("oxide = :oxide", "oxide", oxide)
                .where("commodity = :commodity", "commodity", commodity)
                .where("year = :year", "year", Editions.year(year)),
        SHAPE);
  }

  /** For the OpenAPI document, which cannot say {@code Page<PriceView>}. */
  @Schema(name = "PricePage")
  record FigurePage(List<PriceView> items, String next) {}
}

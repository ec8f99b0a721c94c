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
import org.xenotime.deposits.http.Values;
import org.xenotime.deposits.sql.KeysetQuery;
import org.xenotime.deposits.sql.KeysetQuery.Order;
import org.xenotime.deposits.sql.KeysetQuery.SortKey;
import org.xenotime.deposits.sql.ListAnswer;

@Path("/api/v1/trade-flows")
@Tag(name = "Market")
class TradeFlowResource {

  private static final Order ORDER =
      Order.by(
          "period",
          new SortKey("period_start", Values::calendarDay),
          SortKey.text("trade_flow.id"));
  private static final ListAnswer.Shape<TradeFlowView> SHAPE =
      new ListAnswer.Shape<>(
          TradeFlowView::from,
          List.of("period_start", "id"),
          TradeFlowView.CSV_HEADER,
          TradeFlowView::csvRow);

  private final ListAnswer list;
  private final Changes changes;

  TradeFlowResource(ListAnswer list, Changes changes) {
    this.list = list;
    this.changes = changes;
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "listTradeFlows",
      summary = "Trade in rare earths between countries",
      description =
          """
          What sources say went from one country to another. They contradict each other; all of \
          them are there. Sorted by the beginning of the period.""")
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
      @Parameter(description = "Exporting country, ISO 3166-1 alpha-3", example = "MMR")
          @QueryParam("from")
          String from,
      @Parameter(description = "Importing country, ISO 3166-1 alpha-3", example = "CHN")
          @QueryParam("to")
          String to,
      @Parameter(description = "value or quantity") @QueryParam("measure") String measure,
      @Parameter(description = "Only what lies in this year", example = "2021") @QueryParam("year")
          String year,
      @Parameter(
              description =
                  "Only what sources had said by this day; one without a date counts from the end of the period that it speaks of",
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
            new KeysetQuery(TradeFlowView.SELECT)
                .where("exporter = :exporter", "exporter", Editions.country("from", from))
                .where("importer = :importer", "importer", Editions.country("to", to))
                .where("measure = :measure", "measure", Editions.tradeMeasure(measure))
                .where("date_part('year', period_start) = :year", "year", Editions.year(year))
                .where(
                    "coalesce(earliest_day(source.date), period_end) <= :knownAt",
                    "knownAt",
                    Editions.knownAt(knownAt)),
        SHAPE);
  }

  /** For the OpenAPI document, which cannot say {@code Page<TradeFlowView>}. */
  @Schema(name = "TradeFlowPage")
  record FigurePage(List<TradeFlowView> items, String next) {}
}

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

@Path("/api/v1/production/mine-site-counts")
@Tag(name = "Market")
class SiteCountResource {

  private static final Order ORDER = Order.by("id", SortKey.text("mine_site_count.id"));
  private static final ListAnswer.Shape<SiteCountView> SHAPE =
      new ListAnswer.Shape<>(
          SiteCountView::from, List.of("id"), SiteCountView.CSV_HEADER, SiteCountView::csvRow);

  private final ListAnswer list;
  private final Changes changes;

  SiteCountResource(ListAnswer list, Changes changes) {
    this.list = list;
    this.changes = changes;
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "listMineSiteCounts",
      summary = "Mine sites counted in an area",
      description =
          """
          Where output is not reported, how many pools, pits or mines a source counted, and who \
          held the area by its word. Sorted by id.""")
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
      @Parameter(description = "Id of the area", example = "mong-bawk") @QueryParam("deposit")
          String deposit,
      @Parameter(
              description = "Id of the actor; one that was merged stands for the one",
              example = "united-wa-state-army")
          @QueryParam("controller")
          String controller,
      @Parameter(
              description =
                  "Only what sources had said by this day; one without a date counts from the end of what it speaks of",
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
            new KeysetQuery(SiteCountView.SELECT)
                .where(
                    "mine_site_count.site_id = (select site_id from site_slug where slug = :deposit)",
                    "deposit",
                    deposit)
                .where(
                    "actor.id = (select one_id from actor where slug = :controller)",
                    "controller",
                    controller)
                .where(
                    "coalesce(earliest_day(source.date), latest_day(as_of)) <= :knownAt",
                    "knownAt",
                    Editions.knownAt(knownAt)),
        SHAPE);
  }

  /** For the OpenAPI document, which cannot say {@code Page<SiteCountView>}. */
  @Schema(name = "SiteCountPage")
  record FigurePage(List<SiteCountView> items, String next) {}
}

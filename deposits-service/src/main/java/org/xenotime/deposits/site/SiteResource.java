package org.xenotime.deposits.site;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Format;

@Path("/api/v1/deposits")
@RunOnVirtualThread
@Tag(name = "Deposits", description = "Where rare earths were found, how much, and of which")
class SiteResource {

  private final ListDeposits list;
  private final Deposits deposits;
  private final SiteRecords records;
  private final Changes changes;
  private final Conditional conditional;

  SiteResource(
      ListDeposits list,
      Deposits deposits,
      SiteRecords records,
      Changes changes,
      Conditional conditional) {
    this.list = list;
    this.deposits = deposits;
    this.records = records;
    this.changes = changes;
    this.conditional = conditional;
  }

  @GET
  @Operation(
      operationId = "listDeposits",
      summary = "Deposits, filtered, sorted, page by page",
      description =
          """
          Sites, districts, complexes and areas with their headline figures. Masses are in tonnes, \
          grades and shares in percent; a figure that is not known is absent, never zero. The \
          figures come from the preferred estimate and composition of each deposit: its own page \
          names them with their sources. Comes as JSON, as GeoJSON (`f=geojson`) and as CSV \
          (`f=csv`).""")
  @APIResponse(
      responseCode = "200",
      description = "One page",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ListDeposits.DepositPage.class)),
        @Content(
            mediaType = "application/geo+json",
            schema = @Schema(implementation = FeatureView.Collection.class)),
        @Content(mediaType = "text/csv")
      })
  @APIResponse(responseCode = "304", description = "Not changed since the ETag that was sent")
  @APIResponse(responseCode = "400", description = "A parameter is unknown or cannot be used")
  @APIResponse(responseCode = "406", description = "Not a format in which this comes")
  public Response list(
      @BeanParam SiteFilter filter,
      @BeanParam SitePaging paging,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    var format = Format.choose(paging.f, headers, Format.JSON, Format.GEOJSON, Format.CSV);
    var question = list.ask(filter, paging);
    return conditional.answer(
        changes.version(),
        format,
        () -> {
          var page = question.answer(uri);
          return switch (format) {
            case JSON -> page;
            case GEOJSON -> FeatureView.Collection.of(page);
            case CSV -> DepositCsv.of(page);
          };
        });
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getDeposit",
      summary = "Everything known of one deposit",
      description =
          """
          All resource statements and compositions of all sources, the oxides and shares derived \
          from them, and the headline figures with what they were taken from. What stands for the \
          deposit is chosen by one rule: implausible and unchecked figures never; consistent before \
          inconsistent, compliant with a reporting code before not, newer before older, more \
          complete before less; classes of one estimate add up. A former id answers 308.""")
  @APIResponse(
      responseCode = "200",
      description = "The deposit",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = DepositView.class)),
        @Content(
            mediaType = "application/geo+json",
            schema = @Schema(implementation = FeatureView.class))
      })
  @APIResponse(responseCode = "304", description = "Not changed since the ETag that was sent")
  @APIResponse(responseCode = "308", description = "It has another id now: see Location")
  @APIResponse(responseCode = "404", description = "There is no such deposit")
  public Response get(
      @Parameter(description = "Slug", example = "mount-weld") @PathParam("id") String id,
      @Parameter(description = SitePaging.HEAVY) @QueryParam("heavy") String heavy,
      @Parameter(description = "json or geojson; wins over Accept") @QueryParam("f") String f,
      @Context HttpHeaders headers) {
    var format = Format.choose(f, headers, Format.JSON, Format.GEOJSON);
    var definition = SitePaging.heavy(heavy);
    var revision = changes.version();
    if (conditional.isHeld(revision, format)) {
      return conditional.answer(revision, format, () -> null);
    }
    var deposit = deposits.whole(id, definition).orElseThrow(() -> MovedDeposit.unknown(id));
    FormerId.refuse(id, deposit.summary().id());
    return conditional.answer(
        revision,
        format,
        () -> format == Format.JSON ? deposit : FeatureView.of(deposit.summary(), deposit));
  }

  @GET
  @Path("/{id}/records")
  @Operation(
      operationId = "listDepositRecords",
      summary = "What the sources say of a deposit, word for word",
      description =
          "Every column of every row of the data sets that speak of it, as it stands in the file.")
  @APIResponse(
      responseCode = "200",
      description = "The records",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RecordView.class)))
  @APIResponse(responseCode = "404", description = "There is no such deposit")
  public Response records(@PathParam("id") String id, @Context HttpHeaders headers) {
    var format = Format.choose(null, headers, Format.JSON);
    return conditional.answer(changes.version(), format, () -> new RecordView(id, recordsOf(id)));
  }

  private List<RecordView.Kept> recordsOf(String id) {
    FormerId.refuse(id, deposits.present(id).orElseThrow(() -> MovedDeposit.unknown(id)));
    return records.of(id);
  }
}

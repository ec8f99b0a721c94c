package org.xenotime.deposits.quality;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Csv;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.http.Limit;

@Path("/api/v1/quality")
@Tag(name = "Quality", description = "What is wrong with the records, or doubtful")
class QualityResource {

  private final QualityList list;
  private final Changes changes;
  private final Conditional conditional;

  QualityResource(QualityList list, Changes changes, Conditional conditional) {
    this.list = list;
    this.changes = changes;
    this.conditional = conditional;
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "listQualityFlags",
      summary = "What is wrong with the records, or doubtful",
      description =
          """
          Every flag with what was expected, what was found, and the arithmetic; and, on the first \
          page, the number of flags by rule. The rules look at what stands here, as our own check of what the sources \
          say: a flag changes no figure and drops nothing. Countries are tested against their \
          shapes at 1:50 million (Natural Earth), with a tolerance of 10 km into a neighbour and \
          50 km off the coast. Sorted by rule.""")
  @APIResponse(
      responseCode = "200",
      description = "A page, and on the first the counts; the page alone as CSV with `f=csv`",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = QualityList.Flagged.class)),
        @Content(mediaType = "text/csv")
      })
  @APIResponse(responseCode = "400", description = "A parameter or the cursor cannot be used")
  public Response list(
      @BeanParam QualityFilter filter,
      @Parameter(
              description = "Most items on the page",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "500",
                      defaultValue = "50"))
          @QueryParam("limit")
          String limit,
      @Parameter(description = "From `next` of the page before") @QueryParam("cursor")
          String cursor,
      @Parameter(description = "json or csv, in place of Accept") @QueryParam("f") String f,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    var format = Format.choose(f, headers, Format.JSON, Format.CSV);
    var most = Limit.parse(limit);
    return conditional.answer(
        changes.version(),
        format,
        () -> {
          var page = list.page(filter, cursor, most, uri);
          return format == Format.CSV
              ? Csv.of(QualityView.CSV_HEADER, page, QualityView::csvRow)
              : new QualityList.Flagged(
                  page.items(), cursor == null ? list.counts(filter) : null, page.next());
        });
  }
}

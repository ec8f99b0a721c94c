package org.xenotime.deposits.intake.upload;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.editing.Roles;
import org.xenotime.deposits.http.Cursor;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.http.Limit;
import org.xenotime.deposits.http.Page;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.intake.upload.ClaimUpload.RowProblem;

@Path(ClaimUpload.COLLECTION)
@RunOnVirtualThread
@Tag(name = "Intake", description = "What was imported, and what was odd about it")
class ClaimUploadReports {

  private static final String ORDER = "number";
  private static final String ATTACHED = "attachment; filename=\"%s\"";
  private static final String NO_STORE = "no-store";

  private final Uploads uploads;
  private final Report report;

  ClaimUploadReports(Uploads uploads, Report report) {
    this.uploads = uploads;
    this.report = report;
  }

  @Schema(name = "ClaimColumns", description = "The columns of a file of claims")
  record Columns(List<ColumnView> items) {}

  @Schema(name = "ClaimColumn", description = "A column of a file of claims")
  record ColumnView(
      @Schema(description = "Its title in the header row", examples = "subject") String column,
      @Schema(description = "Whether the file must have it, and each row a value in it")
          boolean required,
      @Schema(description = "What it means, which values it takes, and its default") String meaning,
      @Schema(description = "What the template has in it; absent where it is empty there")
          String example) {

    static ColumnView from(Column column) {
      var example = column.example().isEmpty() ? null : column.example();
      return new ColumnView(column.title(), column.isRequired(), column.meaning(), example);
    }
  }

  /** For the OpenAPI document, which cannot say {@code Page<RowProblem>}. */
  record ProblemPage(
      List<RowProblem> items,
      @Schema(description = "Path of the next page; absent on the last") String next) {}

  @GET
  @Path("/template")
  @Operation(
      operationId = "getClaimTemplate",
      summary = "A file to begin with",
      description =
          "A CSV file with the header row and an example row; as JSON (`f=json`) the columns with"
              + " what each means.")
  @APIResponse(
      responseCode = "200",
      description = "The file, or the columns",
      content = {
        @Content(mediaType = "text/csv"),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Columns.class))
      })
  public Response template(
      @Parameter(description = "csv or json; wins over Accept") @QueryParam("f") String f,
      @Context HttpHeaders headers) {
    var format = Format.choose(f, headers, Format.CSV, Format.JSON);
    if (format == Format.JSON) {
      var columns = List.of(Column.values()).stream().map(ColumnView::from).toList();
      return Response.ok(new Columns(columns), MediaType.APPLICATION_JSON_TYPE).build();
    }
    return Response.ok(Template.csv(), format.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, ATTACHED.formatted(Template.FILE_NAME))
        .build();
  }

  @GET
  @Path("/{upload}")
  @RolesAllowed({Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "getClaimUpload",
      summary = "What became of a file of claims",
      description =
          "Counts, and the first 1,000 problems. What was stored is remembered for good, a refusal"
              + " or a dry run for 7 days.")
  @APIResponse(
      responseCode = "200",
      description = "The upload",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ClaimUpload.class)))
  @APIResponse(responseCode = "404", description = "There is no such upload")
  public Response get(@Parameter(example = "u-17") @PathParam("upload") String id) {
    return Response.ok(found(id), MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
        .build();
  }

  @GET
  @Path("/{upload}/report")
  @RolesAllowed({Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "getClaimUploadReport",
      summary = "All problems of a file of claims",
      description =
          "As CSV, whole: row, line, column, message, twin, in the order of the rows; up to 100,000"
              + " of them. As JSON (`f=json`) page by page.")
  @APIResponse(
      responseCode = "200",
      description = "The problems; a header row alone where there are none",
      content = {
        @Content(mediaType = "text/csv"),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ProblemPage.class))
      })
  @APIResponse(responseCode = "404", description = "There is no such upload")
  public Response report(
      @Parameter(example = "u-17") @PathParam("upload") String id,
      @Parameter(description = "Items on a page of JSON, 1 to 500; 50 by default")
          @QueryParam("limit")
          String limit,
      @Parameter(description = "From next of the page before") @QueryParam("cursor") String cursor,
      @Parameter(description = "csv or json; wins over Accept") @QueryParam("f") String f,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    var format = Format.choose(f, headers, Format.CSV, Format.JSON);
    var most = Limit.parse(limit);
    var after = Cursor.parse(cursor, ORDER, 1);
    var upload = found(id);
    var answer =
        format == Format.JSON
            ? Response.ok(page(id, most, after, uri))
            : Response.ok((StreamingOutput) target -> report.write(upload.id(), target))
                .header(HttpHeaders.CONTENT_DISPOSITION, ATTACHED.formatted(id + ".csv"));
    return answer.type(format.mediaType()).header(HttpHeaders.CACHE_CONTROL, NO_STORE).build();
  }

  private Page<RowProblem> page(String id, Limit most, Cursor after, UriInfo uri) {
    var behind = after == null ? 0 : Integer.parseInt(after.keys().getFirst());
    return Page.cut(
        uploads.problems(id, behind, most.plusOne()),
        most,
        uri,
        last -> Cursor.of(ORDER, behind + most.value()),
        problem -> problem);
  }

  private ClaimUpload found(String id) {
    return uploads
        .find(id)
        .orElseThrow(() -> Problem.NOT_FOUND.because("There is no upload '%s'.".formatted(id)));
  }
}

package org.xenotime.deposits.control;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.sql.ListAnswer;

@Path("/api/v1/control-claims")
@Tag(name = "Control", description = "Who holds what, by whose word")
class ClaimResource {

  private final ListAnswer list;
  private final ClaimRows claims;
  private final Changes changes;
  private final Conditional conditional;

  ClaimResource(ListAnswer list, ClaimRows claims, Changes changes, Conditional conditional) {
    this.list = list;
    this.claims = claims;
    this.changes = changes;
    this.conditional = conditional;
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "listControlClaims",
      summary = "Claims of control",
      description =
          """
          What sources say of who holds what, each with its source and grade; sources that \
          contradict each other are all there. Sorted by id. What follows from the claims for one \
          deposit on one day is at /api/v1/deposits/{id}/control.""")
  @APIResponse(
      responseCode = "200",
      description = "A page of claims; as CSV with `Accept: text/csv` or `f=csv`",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ClaimPage.class)),
        @Content(mediaType = "text/csv")
      })
  @APIResponse(responseCode = "400", description = "A parameter or the cursor cannot be used")
  public Response list(
      @BeanParam ClaimFilter filter,
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
      @Parameter(description = "json or csv, in place of Accept") @QueryParam("f") String f) {
    return list.answer(
        changes.version(),
        new ListAnswer.Asked(limit, cursor, f),
        ClaimFilter.BY_ID,
        filter::query,
        shape(filter.known()));
  }

  private static ListAnswer.Shape<ClaimView> shape(Instant known) {
    return new ListAnswer.Shape<>(
        row -> view(known, ClaimRow.from(row)),
        List.of("slug", "version"),
        ClaimCsv.HEADER,
        ClaimCsv::row);
  }

  private static ClaimView view(Instant known, ClaimRow row) {
    return known == null ? ClaimView.from(row) : ClaimView.knownAt(known, row);
  }

  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @Operation(
      operationId = "getControlClaim",
      summary = "A claim as it stands today",
      description =
          "What its sources say, with the evidence that stands; also where it was retracted since:"
              + " `status` tells.")
  @APIResponse(
      responseCode = "200",
      description = "The claim",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ClaimView.class)))
  @APIResponse(responseCode = "404", description = "There is no such claim")
  public Response get(
      @Parameter(description = "Id of the claim", example = "c009") @PathParam("id") String id) {
    return conditional.answer(
        changes.version(),
        Format.JSON,
        () ->
            claims
                .current(id)
                .map(ClaimView::from)
                .orElseThrow(() -> Problem.NOT_FOUND.because("There is no claim '" + id + "'.")));
  }

  /** For the OpenAPI document, which cannot say {@code Page<ClaimView>}. */
  record ClaimPage(List<ClaimView> items, String next) {}
}

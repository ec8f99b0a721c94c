package org.xenotime.deposits.evidence;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Desk;
import org.xenotime.deposits.editing.Roles;
import org.xenotime.deposits.editing.Writes;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.http.Problem;

@Path("/api/v1/control-claims/{id}/evidence")
@RunOnVirtualThread
@Tag(name = "Control")
class ClaimEvidenceResource {

  private final Desk desk;
  private final EvidenceEditable editable;
  private final EvidenceRows rows;
  private final Changes changes;
  private final Conditional conditional;

  ClaimEvidenceResource(
      Desk desk,
      EvidenceEditable editable,
      EvidenceRows rows,
      Changes changes,
      Conditional conditional) {
    this.desk = desk;
    this.editable = editable;
    this.rows = rows;
    this.changes = changes;
    this.conditional = conditional;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listEvidenceOfControlClaim",
      summary = "The evidence of a claim",
      description = "All that stands today, in the order in which it was recorded.")
  @APIResponse(
      responseCode = "200",
      description = "All of it",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = EvidencePage.class)))
  @APIResponse(responseCode = "404", description = "There is no such claim")
  public Response ofClaim(
      @Parameter(description = "Id of the claim", example = "c009") @PathParam("id") String id) {
    return conditional.answer(
        changes.version(),
        Format.JSON,
        () ->
            rows.ofClaim(id)
                .map(found -> new EvidencePage(found.stream().map(EvidenceView::from).toList()))
                .orElseThrow(() -> Problem.NOT_FOUND.because("There is no claim '" + id + "'.")));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.MEMBER, Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "createEvidenceOfControlClaim",
      summary = "Add evidence to a claim",
      description =
          "A source that supports or refutes it. The same source with the same stance at the same"
              + " place is a 409 that names its twin. "
              + Writes.WHO)
  @APIResponse(
      responseCode = "201",
      description = "The evidence; Location is its address",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = EvidenceView.class)))
  @APIResponse(responseCode = "202", ref = Writes.PROPOSED)
  public Response create(
      @Parameter(description = "Id of the claim", example = "c009") @PathParam("id") String id,
      @Parameter(description = Writes.KEY) @HeaderParam("Idempotency-Key") String key,
      @RequestBody(content = @Content(schema = @Schema(implementation = EvidenceDraft.class)))
          ObjectNode body) {
    if (rows.ofClaim(id).isEmpty()) {
      throw Problem.NOT_FOUND.because("There is no claim '" + id + "'.");
    }
    return desk.create(editable, body == null ? null : body.put("claim", id), key);
  }

  @Schema(name = "EvidencePage", description = "All evidence of a claim")
  record EvidencePage(List<EvidenceView> items) {}
}

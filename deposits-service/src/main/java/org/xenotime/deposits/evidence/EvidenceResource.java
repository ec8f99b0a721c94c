package org.xenotime.deposits.evidence;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Desk;
import org.xenotime.deposits.editing.Listed;
import org.xenotime.deposits.editing.Revisions.RevisionPage;
import org.xenotime.deposits.editing.Roles;
import org.xenotime.deposits.editing.Writes;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.http.Problem;

@Path("/api/v1/evidence")
@RunOnVirtualThread
@Tag(name = "Control")
class EvidenceResource {

  private final Desk desk;
  private final EvidenceEditable editable;
  private final Changes changes;
  private final Conditional conditional;

  EvidenceResource(Desk desk, EvidenceEditable editable, Changes changes, Conditional conditional) {
    this.desk = desk;
    this.editable = editable;
    this.changes = changes;
    this.conditional = conditional;
  }

  @GET
  @PermitAll
  @Path("{id}")
  @Operation(
      operationId = "getEvidence",
      summary = "Evidence as it stands today",
      description = "What a source says for or against a claim; of what was taken back the last.")
  @APIResponse(
      responseCode = "200",
      description = "The evidence",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = EvidenceView.class)))
  @APIResponse(responseCode = "404", description = "There is no such evidence")
  public Response get(
      @Parameter(description = "Id of the evidence", example = "e-9") @PathParam("id") String id) {
    return conditional.answer(
        changes.version(),
        Format.JSON,
        () ->
            editable
                .view(id)
                .orElseThrow(
                    () -> Problem.NOT_FOUND.because("There is no evidence '" + id + "'.")));
  }

  @PATCH
  @Path("{id}")
  @Consumes({Writes.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @RolesAllowed({Roles.MEMBER, Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "changeEvidence",
      summary = "Correct evidence, or take it back",
      description =
          Writes.PATCH + " What stood before stays, and is what was known until now. " + Writes.WHO)
  @APIResponse(
      responseCode = "200",
      description = "The evidence as it is now",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = EvidenceView.class)))
  @APIResponse(responseCode = "202", ref = Writes.PROPOSED)
  @APIResponse(responseCode = "404", description = "There is no such evidence")
  public Response change(
      @Parameter(description = "Id of the evidence", example = "e-9") @PathParam("id") String id,
      @Parameter(description = Writes.IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = EvidencePatch.class)))
          ObjectNode patch) {
    return desk.change(editable, id, patch, ifMatch);
  }

  @GET
  @PermitAll
  @Path("{id}/revisions")
  @Operation(
      operationId = "listEvidenceRevisions",
      summary = "Who changed evidence, when and why",
      description = Writes.REVISIONS)
  @APIResponse(
      responseCode = "200",
      description = "One page, the newest first",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RevisionPage.class)))
  @APIResponse(responseCode = "404", description = "There is no such evidence")
  public Response revisions(
      @Parameter(description = "Id of the evidence", example = "e-9") @PathParam("id") String id,
      @BeanParam Listed asked) {
    return desk.revisions(editable, id, asked.asked());
  }

  /** For the OpenAPI document: the draft with what a change says of itself. */
  @Schema(
      name = "EvidencePatch",
      description = Writes.PATCH_BODY,
      allOf = {EvidenceDraft.class, Writes.ReasonGiven.class})
  record EvidencePatch() {}
}

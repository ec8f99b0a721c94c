package org.xenotime.deposits.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.xenotime.deposits.editing.Desk;
import org.xenotime.deposits.editing.Listed;
import org.xenotime.deposits.editing.Revisions.RevisionPage;
import org.xenotime.deposits.editing.Roles;
import org.xenotime.deposits.editing.Writes;

@Path("/api/v1/control-claims")
@RunOnVirtualThread
@Tag(name = "Control")
class ClaimWritingResource {

  private final Desk desk;
  private final ClaimEditable claims;

  ClaimWritingResource(Desk desk, ClaimEditable claims) {
    this.desk = desk;
    this.claims = claims;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.MEMBER, Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "createControlClaim",
      summary = "Record a claim with its evidence",
      description =
          "At least one piece of evidence; its source is the id of one that is known, or an object"
              + " that describes one to be registered with it. A claim of the same actor, subject,"
              + " kind and source with an overlapping period is a 409 that names its twin. "
              + Writes.WHO)
  @APIResponse(
      responseCode = "201",
      description = "The claim; Location is its address",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ClaimView.class)))
  @APIResponse(responseCode = "202", ref = Writes.PROPOSED)
  public Response create(
      @Parameter(description = Writes.KEY) @HeaderParam("Idempotency-Key") String key,
      @RequestBody(content = @Content(schema = @Schema(implementation = ClaimDraft.class)))
          ObjectNode body) {
    return desk.create(claims, body, key);
  }

  @PATCH
  @Path("{id}")
  @Consumes({Writes.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @RolesAllowed({Roles.MEMBER, Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "changeControlClaim",
      summary = "Correct a claim, or take it back",
      description =
          Writes.PATCH
              + " What stood before stays, and is what was known until now. Evidence with an id is"
              + " kept or changed, without one it is added, and what is left out is taken back. "
              + Writes.WHO)
  @APIResponse(
      responseCode = "200",
      description = "The claim as it is now",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ClaimView.class)))
  @APIResponse(responseCode = "202", ref = Writes.PROPOSED)
  @APIResponse(responseCode = "404", description = "There is no such claim")
  public Response change(
      @Parameter(description = "Id of the claim", example = "c009") @PathParam("id") String id,
      @Parameter(description = Writes.IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = ClaimPatch.class)))
          ObjectNode patch) {
    return desk.change(claims, id, patch, ifMatch);
  }

  @GET
  @PermitAll
  @Path("{id}/revisions")
  @Operation(
      operationId = "listControlClaimRevisions",
      summary = "Who changed a claim, when and why",
      description = Writes.REVISIONS)
  @APIResponse(
      responseCode = "200",
      description = "One page, the newest first",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RevisionPage.class)))
  @APIResponse(responseCode = "404", description = "There is no such claim")
  public Response revisions(
      @Parameter(description = "Id of the claim", example = "c009") @PathParam("id") String id,
      @BeanParam Listed asked) {
    return desk.revisions(claims, id, asked.asked());
  }

  /** For the OpenAPI document: the draft with what a change says of itself. */
  @Schema(
      name = "ControlClaimPatch",
      description = Writes.PATCH_BODY,
      allOf = {ClaimDraft.class, Writes.ReasonGiven.class})
  record ClaimPatch() {}
}

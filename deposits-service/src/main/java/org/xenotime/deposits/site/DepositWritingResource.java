package org.xenotime.deposits.site;

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

@Path("/api/v1/deposits")
@RunOnVirtualThread
@Tag(name = "Deposits", description = "Where rare earths were found, how much, and of which")
class DepositWritingResource {

  private final Desk desk;
  private final DepositEditable deposits;

  DepositWritingResource(Desk desk, DepositEditable deposits) {
    this.desk = desk;
    this.deposits = deposits;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.MEMBER, Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "createDeposit",
      summary = "Add a deposit",
      description =
          "What is known of the place; figures follow as statements and compositions. One of that"
              + " name in the same country and admin area is a 409 that names it. "
              + Writes.WHO)
  @APIResponse(
      responseCode = "201",
      description = "The deposit; Location is its address",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = DepositView.class)))
  @APIResponse(responseCode = "202", ref = Writes.PROPOSED)
  public Response create(
      @Parameter(description = Writes.KEY) @HeaderParam("Idempotency-Key") String key,
      @RequestBody(content = @Content(schema = @Schema(implementation = DepositDraft.class)))
          ObjectNode body) {
    return desk.create(deposits, body, key);
  }

  @PATCH
  @Path("/{id}")
  @Consumes({Writes.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @RolesAllowed({Roles.MEMBER, Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "changeDeposit",
      summary = "Change a deposit, or its id",
      description =
          Writes.PATCH
              + " With another `id` it moves: the old one answers 308 from then on. A deposit is not"
              + " retracted. "
              + Writes.WHO)
  @APIResponse(
      responseCode = "200",
      description = "The deposit as it is now",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = DepositView.class)))
  @APIResponse(responseCode = "202", ref = Writes.PROPOSED)
  @APIResponse(responseCode = "404", description = "There is no such deposit")
  public Response change(
      @Parameter(example = "mount-weld") @PathParam("id") String id,
      @Parameter(description = Writes.IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = DepositPatch.class)))
          ObjectNode patch) {
    return desk.change(deposits, id, patch, ifMatch);
  }

  @GET
  @Path("/{id}/revisions")
  @PermitAll
  @Operation(
      operationId = "listDepositRevisions",
      summary = "Who changed a deposit, when and why",
      description = Writes.REVISIONS)
  @APIResponse(
      responseCode = "200",
      description = "One page, the newest first",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RevisionPage.class)))
  @APIResponse(responseCode = "404", description = "There is no such deposit")
  public Response revisions(@PathParam("id") String id, @BeanParam Listed asked) {
    return desk.revisions(deposits, id, asked.asked());
  }

  /** For the OpenAPI document: the draft with what a change says of itself. */
  @Schema(
      name = "DepositPatch",
      description = Writes.PATCH_BODY,
      allOf = {DepositDraft.class, Writes.ReasonGiven.class})
  record DepositPatch() {}
}

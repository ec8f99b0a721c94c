package org.xenotime.deposits.estimate;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.editing.Listed;
import org.xenotime.deposits.editing.Revisions.RevisionPage;
import org.xenotime.deposits.editing.Roles;
import org.xenotime.deposits.editing.Writes;

@Path("/api/v1/compositions")
@RunOnVirtualThread
@Tag(name = "Deposits", description = "Where rare earths were found, how much, and of which")
class CompositionResource {

  private final Estimates estimates;
  private final CompositionEditable compositions;

  CompositionResource(Estimates estimates, CompositionEditable compositions) {
    this.estimates = estimates;
    this.compositions = compositions;
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Operation(
      operationId = "getComposition",
      summary = "One composition",
      description = Estimates.ONE)
  @APIResponse(
      responseCode = "200",
      description = "The composition",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = CompositionOfDeposit.class)))
  @APIResponse(responseCode = "404", description = "There is no such composition")
  public Response get(@PathParam("id") String id, @Context HttpHeaders headers) {
    return estimates.one(compositions, id, headers);
  }

  @PATCH
  @Path("/{id}")
  @Consumes({Writes.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @RolesAllowed({Roles.MEMBER, Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "changeComposition",
      summary = "Change a composition, or take it back",
      description = Estimates.CHANGE)
  @APIResponse(
      responseCode = "200",
      description = "The composition as it is now",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = CompositionOfDeposit.class)))
  @APIResponse(responseCode = "202", ref = Writes.PROPOSED)
  @APIResponse(responseCode = "404", description = "There is no such composition")
  public Response change(
      @PathParam("id") String id,
      @Parameter(description = Writes.IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = CompositionPatch.class)))
          ObjectNode patch) {
    return estimates.change(compositions, id, patch, ifMatch);
  }

  @GET
  @Path("/{id}/revisions")
  @PermitAll
  @Operation(
      operationId = "listCompositionRevisions",
      summary = "Who changed a composition, when and why",
      description = Writes.REVISIONS)
  @APIResponse(
      responseCode = "200",
      description = "One page, the newest first",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RevisionPage.class)))
  @APIResponse(responseCode = "404", description = "There is no such composition")
  public Response revisions(@PathParam("id") String id, @BeanParam Listed asked) {
    return estimates.revisions(compositions, id, asked);
  }

  /** For the OpenAPI document: the draft with what a change says of itself. */
  @Schema(
      name = "CompositionPatch",
      description = Writes.PATCH_BODY,
      allOf = {CompositionDraft.class, Writes.ReasonGiven.class})
  record CompositionPatch() {}
}

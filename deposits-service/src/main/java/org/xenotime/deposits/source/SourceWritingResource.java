package org.xenotime.deposits.source;

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

@Path("/api/v1/sources")
@RunOnVirtualThread
@Tag(name = "Sources", description = "Who said it")
class SourceWritingResource {

  private final Desk desk;
  private final SourceEditable sources;

  SourceWritingResource(Desk desk, SourceEditable sources) {
    this.desk = desk;
    this.sources = sources;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.MEMBER, Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "createSource",
      summary = "Register a source",
      description =
          "A citation, an address, or both. What is registered already, by either, is a 409 that"
              + " names it. "
              + Writes.WHO)
  @APIResponse(
      responseCode = "201",
      description = "The source; Location is its address",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = SourceView.class)))
  @APIResponse(responseCode = "202", ref = Writes.PROPOSED)
  public Response create(
      @Parameter(description = Writes.KEY) @HeaderParam("Idempotency-Key") String key,
      @RequestBody(content = @Content(schema = @Schema(implementation = SourceDraft.class)))
          ObjectNode body) {
    return desk.create(sources, body, key);
  }

  @PATCH
  @Path("/{id}")
  @Consumes({Writes.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @RolesAllowed({Roles.MEMBER, Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "changeSource",
      summary = "Change a source",
      description = Writes.PATCH + " A source is not retracted. " + Writes.WHO)
  @APIResponse(
      responseCode = "200",
      description = "The source as it is now",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = SourceView.class)))
  @APIResponse(responseCode = "202", ref = Writes.PROPOSED)
  @APIResponse(responseCode = "404", description = "There is no such source")
  public Response change(
      @Parameter(example = "weng-and-others-2015") @PathParam("id") String id,
      @Parameter(description = Writes.IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = SourcePatch.class)))
          ObjectNode patch) {
    return desk.change(sources, id, patch, ifMatch);
  }

  @GET
  @Path("/{id}/revisions")
  @PermitAll
  @Operation(
      operationId = "listSourceRevisions",
      summary = "Who changed a source, when and why",
      description = Writes.REVISIONS)
  @APIResponse(
      responseCode = "200",
      description = "One page, the newest first",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RevisionPage.class)))
  @APIResponse(responseCode = "404", description = "There is no such source")
  public Response revisions(@PathParam("id") String id, @BeanParam Listed asked) {
    return desk.revisions(sources, id, asked.asked());
  }

  /** For the OpenAPI document: the draft with what a change says of itself. */
  @Schema(
      name = "SourcePatch",
      description = Writes.PATCH_BODY,
      allOf = {SourceDraft.class, Writes.ReasonGiven.class})
  record SourcePatch() {}
}

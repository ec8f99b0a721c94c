package org.xenotime.deposits.actor;

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

@Path("/api/v1/relations")
@RunOnVirtualThread
@Tag(name = "Relations")
class RelationWritingResource {

  private final Desk desk;
  private final RelationEditable relations;

  RelationWritingResource(Desk desk, RelationEditable relations) {
    this.desk = desk;
    this.relations = relations;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.MEMBER, Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "createRelation",
      summary = "Add a relation between two actors",
      description =
          "With its evidence: one source at least says so. Where another source says the very same"
              + " already (pair, kind, share and period), this is more evidence of that relation,"
              + " which is answered with 200. The same pair, kind and source in an overlapping"
              + " period is a 409 that names the twin; a part that would contain its whole is"
              + " refused. "
              + Writes.WHO)
  @APIResponse(
      responseCode = "200",
      description =
          "The relation that stood already, with this evidence; Content-Location is its address",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RelationView.class)))
  @APIResponse(
      responseCode = "201",
      description = "The relation; Location is its address",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RelationView.class)))
  @APIResponse(responseCode = "202", ref = Writes.PROPOSED)
  public Response create(
      @Parameter(description = Writes.KEY) @HeaderParam("Idempotency-Key") String key,
      @RequestBody(content = @Content(schema = @Schema(implementation = RelationDraft.class)))
          ObjectNode body) {
    return desk.create(relations, body, key);
  }

  @PATCH
  @Path("/{id}")
  @Consumes({Writes.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @RolesAllowed({Roles.MEMBER, Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "changeRelation",
      summary = "Change a relation",
      description =
          Writes.PATCH
              + " What stood stays as a version. Evidence with its `id` is kept, or changed;"
              + " without one it is new; what is left out is retracted. "
              + Writes.WHO)
  @APIResponse(
      responseCode = "200",
      description = "The relation as it is now",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RelationView.class)))
  @APIResponse(responseCode = "202", ref = Writes.PROPOSED)
  @APIResponse(responseCode = "404", description = "There is no such relation")
  public Response change(
      @Parameter(example = "r-1") @PathParam("id") String id,
      @Parameter(description = Writes.IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = RelationPatch.class)))
          ObjectNode patch) {
    return desk.change(relations, id, patch, ifMatch);
  }

  @GET
  @Path("/{id}/revisions")
  @PermitAll
  @Operation(
      operationId = "listRelationRevisions",
      summary = "Who changed a relation, when and why",
      description = Writes.REVISIONS)
  @APIResponse(
      responseCode = "200",
      description = "One page, the newest first",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RevisionPage.class)))
  @APIResponse(responseCode = "404", description = "There is no such relation")
  public Response revisions(@PathParam("id") String id, @BeanParam Listed asked) {
    return desk.revisions(relations, id, asked.asked());
  }

  /** For the OpenAPI document: the draft with what a change says of itself. */
  @Schema(
      name = "RelationPatch",
      description = Writes.PATCH_BODY,
      allOf = {RelationDraft.class, Writes.ReasonGiven.class})
  record RelationPatch() {}
}

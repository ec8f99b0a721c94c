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

@Path("/api/v1/actors")
@RunOnVirtualThread
@Tag(name = "Actors")
class ActorWritingResource {

  private final Desk desk;
  private final ActorEditable actors;

  ActorWritingResource(Desk desk, ActorEditable actors) {
    this.desk = desk;
    this.actors = actors;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.MEMBER, Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "createActor",
      summary = "Add an actor",
      description =
          "Its id is made of its name. An actor that has one of its identifiers already, or one of"
              + " its names or aliases (accents, case and punctuation aside) and is not known to"
              + " be of another country, is a 409 that names it. "
              + Writes.WHO)
  @APIResponse(
      responseCode = "201",
      description = "The actor; Location is its address",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ActorView.class)))
  @APIResponse(responseCode = "202", ref = Writes.PROPOSED)
  public Response create(
      @Parameter(description = Writes.KEY) @HeaderParam("Idempotency-Key") String key,
      @RequestBody(content = @Content(schema = @Schema(implementation = ActorDraft.class)))
          ObjectNode body) {
    return desk.create(actors, body, key);
  }

  @PATCH
  @Path("/{id}")
  @Consumes({Writes.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @RolesAllowed({Roles.MEMBER, Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "changeActor",
      summary = "Change an actor",
      description =
          Writes.PATCH
              + " The id stays as it is. An actor is not retracted: it is merged into the one that"
              + " it is. "
              + Writes.WHO)
  @APIResponse(
      responseCode = "200",
      description = "The actor as it is now",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ActorView.class)))
  @APIResponse(responseCode = "202", ref = Writes.PROPOSED)
  @APIResponse(responseCode = "308", description = "It proved to be the actor at Location")
  @APIResponse(responseCode = "404", description = "There is no such actor")
  public Response change(
      @Parameter(example = "kachin-independence-army") @PathParam("id") String id,
      @Parameter(description = Writes.IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = ActorPatch.class)))
          ObjectNode patch) {
    return desk.change(actors, id, patch, ifMatch);
  }

  @GET
  @Path("/{id}/revisions")
  @PermitAll
  @Operation(
      operationId = "listActorRevisions",
      summary = "Who changed an actor, when and why",
      description =
          Writes.REVISIONS
              + " An actor that was merged into another keeps its own, and both say when and why.")
  @APIResponse(
      responseCode = "200",
      description = "One page, the newest first",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RevisionPage.class)))
  @APIResponse(responseCode = "404", description = "There is no such actor")
  public Response revisions(@PathParam("id") String id, @BeanParam Listed asked) {
    return desk.revisions(actors, id, asked.asked());
  }

  /** For the OpenAPI document: the draft with what a change says of itself. */
  @Schema(
      name = "ActorPatch",
      description = Writes.PATCH_BODY,
      allOf = {ActorDraft.class, Writes.ReasonGiven.class})
  record ActorPatch() {}
}

package org.xenotime.deposits.actor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Authors;
import org.xenotime.deposits.editing.Desk;
import org.xenotime.deposits.editing.Drafts;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.editing.Envelope;
import org.xenotime.deposits.editing.Kind;
import org.xenotime.deposits.editing.Roles;
import org.xenotime.deposits.editing.Writes;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Problem.FieldError;
import org.xenotime.deposits.source.Sources;

@Path("/api/v1/actors/{id}")
@RunOnVirtualThread
@Tag(name = "Actors")
class MergeResource {

  private final Desk desk;
  private final MergeActors mergeActors;
  private final Actors actors;
  private final ActorRows rows;
  private final Sources sources;
  private final Authors authors;
  private final Drafts drafts;
  private final Changes changes;

  MergeResource(
      Desk desk,
      MergeActors mergeActors,
      Actors actors,
      ActorRows rows,
      Sources sources,
      Authors authors,
      Drafts drafts,
      Changes changes) {
    this.desk = desk;
    this.mergeActors = mergeActors;
    this.actors = actors;
    this.rows = rows;
    this.sources = sources;
    this.authors = authors;
    this.drafts = drafts;
    this.changes = changes;
  }

  @POST
  @Path("/merge")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "mergeActor",
      summary = "Say that an actor proved to be another",
      description =
          """
          Nothing is rewritten: both keep what was recorded of them, and from now on claims and \
          relations of both count as those of the one. The old id answers 308 with the address of \
          the one, both histories say who merged them and why, and `unmerge` takes it back. What \
          was known before the merge (`knownAt`) still tells the two apart. An actor that was \
          merged is merged no further and takes in no other (409). For editors.""")
  @APIResponse(
      responseCode = "200",
      description = "The actor that stays",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ActorView.class)))
  @APIResponse(responseCode = "404", description = "There is no such actor")
  @APIResponse(responseCode = "409", description = "One of the two was merged before")
  public Response merge(
      @Parameter(description = "Slug of the actor that proved to be another") @PathParam("id")
          String id,
      @Parameter(description = Writes.ONCE) @HeaderParam("Idempotency-Key") String key,
      @RequestBody(content = @Content(schema = @Schema(implementation = MergeBody.class)))
          ObjectNode body) {
    return desk.act(
        "POST %s/merge".formatted(Kind.ACTOR.address(id)), body, key, () -> merge(id, body));
  }

  private Desk.Done merge(String id, ObjectNode body) {
    var author = authors.current();
    var envelope = Envelope.ofChange(body);
    var revision = changes.begin();
    var actor = actors.find(id).orElseThrow(() -> MergedActor.unknown(id));
    var draft = drafts.read(MergeDraft.class, envelope.document());
    var into = actors.find(draft.into());
    var errors = new ArrayList<>(sources.check("source", draft.source()));
    if (into.isEmpty()) {
      errors.add(new FieldError("into", "There is no actor '%s'".formatted(draft.into())));
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    var edit = new Edit(author, envelope.reason(), envelope.cause(), Desk.now(), revision);
    mergeActors.merge(actor, into.orElseThrow(), sources.given(draft.source(), edit), edit);
    return shown(draft.into());
  }

  @POST
  @Path("/unmerge")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "unmergeActor",
      summary = "Say that a merged actor is one of its own after all",
      description =
          """
          Takes a merge back, with a reason. What was recorded of the actor counts as its own \
          again; both histories keep the merge and its end. For editors.""")
  @APIResponse(
      responseCode = "200",
      description = "The actor, which is one of its own again",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ActorView.class)))
  @APIResponse(responseCode = "404", description = "There is no such actor")
  @APIResponse(responseCode = "409", description = "It is not merged into another")
  public Response unmerge(
      @Parameter(description = "Slug of the actor that was merged into another") @PathParam("id")
          String id,
      @Parameter(description = Writes.ONCE) @HeaderParam("Idempotency-Key") String key,
      @RequestBody(content = @Content(schema = @Schema(implementation = Writes.ReasonGiven.class)))
          ObjectNode body) {
    return desk.act(
        "POST %s/unmerge".formatted(Kind.ACTOR.address(id)), body, key, () -> unmerge(id, body));
  }

  private Desk.Done unmerge(String id, ObjectNode body) {
    var author = authors.current();
    var envelope = Envelope.ofChange(body);
    drafts.read(Nothing.class, envelope.document());
    var revision = changes.begin();
    var actor = actors.find(id).orElseThrow(() -> MergedActor.unknown(id));
    mergeActors.undo(
        actor, new Edit(author, envelope.reason(), envelope.cause(), Desk.now(), revision));
    return shown(id);
  }

  private Desk.Done shown(String id) {
    return new Desk.Done(Kind.ACTOR.address(id), rows.whole(id).orElseThrow());
  }

  /** A body that has a reason and nothing else. */
  record Nothing() {}

  /** For the OpenAPI document: the merge with its reason. */
  @Schema(
      name = "ActorMergeBody",
      description = "Which actor it proved to be, who says so, and why",
      allOf = {MergeDraft.class, Writes.ReasonGiven.class})
  record MergeBody() {}
}

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
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Desk;
import org.xenotime.deposits.editing.Listed;
import org.xenotime.deposits.editing.Revisions.RevisionPage;
import org.xenotime.deposits.editing.Roles;
import org.xenotime.deposits.editing.Writes;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.http.Problem;

@Path("/api/v1/compositions")
@RunOnVirtualThread
@Tag(name = "Deposits", description = "Where rare earths were found, how much, and of which")
class CompositionResource {

  private final Desk desk;
  private final CompositionEditable compositions;
  private final Changes changes;
  private final Conditional conditional;

  CompositionResource(
      Desk desk, CompositionEditable compositions, Changes changes, Conditional conditional) {
    this.desk = desk;
    this.compositions = compositions;
    this.changes = changes;
    this.conditional = conditional;
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Operation(
      operationId = "getComposition",
      summary = "One composition",
      description =
          "What one source says, also where it was taken back since: then `retracted` is true.")
  @APIResponse(
      responseCode = "200",
      description = "The composition",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = CompositionOfDeposit.class)))
  @APIResponse(responseCode = "404", description = "There is no such composition")
  public Response get(@PathParam("id") String id, @Context HttpHeaders headers) {
    var format = Format.choose(null, headers, Format.JSON);
    return conditional.answer(
        changes.version(),
        format,
        () ->
            compositions
                .view(id)
                .orElseThrow(
                    () ->
                        Problem.NOT_FOUND.because("There is no composition '%s'.".formatted(id))));
  }

  @PATCH
  @Path("/{id}")
  @Consumes({Writes.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @RolesAllowed({Roles.MEMBER, Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "changeComposition",
      summary = "Change a composition, or take it back",
      description =
          Writes.PATCH
              + " What is retracted stays readable, but nothing is derived from it; a later"
              + " correction puts it back. "
              + Writes.WHO)
  @APIResponse(
      responseCode = "200",
      description = "The composition as it is now",
      content = @Content(schema = @Schema(implementation = CompositionOfDeposit.class)))
  @APIResponse(responseCode = "202", ref = Writes.PROPOSED)
  @APIResponse(responseCode = "401", ref = Writes.UNAUTHORIZED)
  @APIResponse(responseCode = "403", ref = Writes.FORBIDDEN)
  @APIResponse(responseCode = "404", description = "There is no such composition")
  @APIResponse(responseCode = "409", ref = Writes.TWIN)
  @APIResponse(responseCode = "412", ref = Writes.STALE)
  @APIResponse(responseCode = "413", ref = Writes.TOO_LARGE)
  @APIResponse(responseCode = "415", ref = Writes.MEDIA_TYPE)
  @APIResponse(responseCode = "422", ref = Writes.INVALID)
  @APIResponse(responseCode = "428", ref = Writes.NO_IF_MATCH)
  public Response change(
      @PathParam("id") String id,
      @Parameter(description = Writes.IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = CompositionPatch.class)))
          ObjectNode patch) {
    return desk.change(compositions, id, patch, ifMatch);
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
    return desk.revisions(compositions, id, asked.asked());
  }

  /** For the OpenAPI document: the draft with what a change says of itself. */
  @Schema(
      name = "CompositionPatch",
      description = Writes.PATCH_BODY,
      allOf = {CompositionDraft.class, Writes.ReasonGiven.class})
  record CompositionPatch() {}
}

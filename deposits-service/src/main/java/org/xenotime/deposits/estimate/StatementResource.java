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

@Path("/api/v1/statements")
@RunOnVirtualThread
@Tag(name = "Deposits", description = "Where rare earths were found, how much, and of which")
class StatementResource {

  private final Estimates estimates;
  private final StatementEditable statements;

  StatementResource(Estimates estimates, StatementEditable statements) {
    this.estimates = estimates;
    this.statements = statements;
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Operation(operationId = "getStatement", summary = "One statement", description = Estimates.ONE)
  @APIResponse(
      responseCode = "200",
      description = "The statement",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = StatementOfDeposit.class)))
  @APIResponse(responseCode = "404", description = "There is no such statement")
  public Response get(@PathParam("id") String id, @Context HttpHeaders headers) {
    return estimates.one(statements, id, headers);
  }

  @PATCH
  @Path("/{id}")
  @Consumes({Writes.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @RolesAllowed({Roles.MEMBER, Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "changeStatement",
      summary = "Change a statement, or take it back",
      description = Estimates.CHANGE)
  @APIResponse(
      responseCode = "200",
      description = "The statement as it is now",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = StatementOfDeposit.class)))
  @APIResponse(responseCode = "202", ref = Writes.PROPOSED)
  @APIResponse(responseCode = "404", description = "There is no such statement")
  public Response change(
      @PathParam("id") String id,
      @Parameter(description = Writes.IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = StatementPatch.class)))
          ObjectNode patch) {
    return estimates.change(statements, id, patch, ifMatch);
  }

  @GET
  @Path("/{id}/revisions")
  @PermitAll
  @Operation(
      operationId = "listStatementRevisions",
      summary = "Who changed a statement, when and why",
      description = Writes.REVISIONS)
  @APIResponse(
      responseCode = "200",
      description = "One page, the newest first",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RevisionPage.class)))
  @APIResponse(responseCode = "404", description = "There is no such statement")
  public Response revisions(@PathParam("id") String id, @BeanParam Listed asked) {
    return estimates.revisions(statements, id, asked);
  }

  /** For the OpenAPI document: the draft with what a change says of itself. */
  @Schema(
      name = "StatementPatch",
      description = Writes.PATCH_BODY,
      allOf = {StatementDraft.class, Writes.ReasonGiven.class})
  record StatementPatch() {}
}

package org.xenotime.deposits.estimate;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.editing.Roles;
import org.xenotime.deposits.editing.Writes;

/** Adds statements to a deposit. */
@Path("/api/v1/deposits/{id}/statements")
@RunOnVirtualThread
@Tag(name = "Deposits", description = "Where rare earths were found, how much, and of which")
class DepositStatementsResource {

  private final Estimates estimates;
  private final StatementEditable statements;

  DepositStatementsResource(Estimates estimates, StatementEditable statements) {
    this.estimates = estimates;
    this.statements = statements;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.MEMBER, Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "createStatement",
      summary = "Add a statement to a deposit",
      description =
          "The headline figures of the deposit follow, by the rule that its page tells. "
              + Writes.WHO)
  @APIResponse(
      responseCode = "201",
      description = "The statement; Location is its address",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = StatementOfDeposit.class)))
  @APIResponse(responseCode = "202", ref = Writes.PROPOSED)
  @APIResponse(responseCode = "404", description = "There is no such deposit")
  public Response create(
      @Parameter(description = "Slug of the deposit", example = "mount-weld") @PathParam("id")
          String deposit,
      @Parameter(description = Writes.KEY) @HeaderParam("Idempotency-Key") String key,
      @RequestBody(content = @Content(schema = @Schema(implementation = StatementDraft.class)))
          ObjectNode body) {
    return estimates.add(statements, deposit, body, key);
  }
}

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

/** Adds compositions to a deposit. */
@Path("/api/v1/deposits/{id}/compositions")
@RunOnVirtualThread
@Tag(name = "Deposits", description = "Where rare earths were found, how much, and of which")
class DepositCompositionsResource {

  private final Estimates estimates;
  private final CompositionEditable compositions;

  DepositCompositionsResource(Estimates estimates, CompositionEditable compositions) {
    this.estimates = estimates;
    this.compositions = compositions;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.MEMBER, Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "createComposition",
      summary = "Add a composition to a deposit",
      description =
          "The headline figures of the deposit follow, by the rule that its page tells. "
              + Writes.WHO)
  @APIResponse(
      responseCode = "201",
      description = "The composition; Location is its address",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = CompositionOfDeposit.class)))
  @APIResponse(responseCode = "202", ref = Writes.PROPOSED)
  @APIResponse(responseCode = "404", description = "There is no such deposit")
  public Response create(
      @Parameter(description = "Slug of the deposit", example = "mount-weld") @PathParam("id")
          String deposit,
      @Parameter(description = Writes.KEY) @HeaderParam("Idempotency-Key") String key,
      @RequestBody(content = @Content(schema = @Schema(implementation = CompositionDraft.class)))
          ObjectNode body) {
    return estimates.add(compositions, deposit, body, key);
  }
}

package org.xenotime.deposits.proposal;

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
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.editing.Desk;
import org.xenotime.deposits.editing.Drafts;
import org.xenotime.deposits.editing.Roles;
import org.xenotime.deposits.editing.Writes;
import org.xenotime.deposits.http.Problem;

@Path("/api/v1/proposals/{id}")
@RunOnVirtualThread
@Tag(name = "Proposals", description = "What members propose and editors decide")
@APIResponse(responseCode = "404", description = "There is no such proposal")
@APIResponse(
    responseCode = "409",
    description = "It is closed already; or it has been overtaken (/problems/proposal-overtaken)")
class DecisionResource {

  private final Desk desk;
  private final Decide decide;
  private final Drafts drafts;

  DecisionResource(Desk desk, Decide decide, Drafts drafts) {
    this.desk = desk;
    this.decide = decide;
    this.drafts = drafts;
  }

  @POST
  @Path("/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "decideProposal",
      summary = "Accept or reject a proposal",
      description =
          """
          For editors and admins, with a reason; nobody but an admin decides on an own proposal. \
          What is accepted is checked once more, and written with the proposal's author as its \
          author. Changes since that touch the same fields are a 409: rebase first.""")
  @APIResponse(
      responseCode = "200",
      description = "The proposal, closed; `result` is the path of what was written",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ProposalDetail.class)))
  public Response decision(
      @Parameter(example = "p-17") @PathParam("id") String id,
      @Parameter(description = Writes.ONCE) @HeaderParam("Idempotency-Key") String key,
      @RequestBody(content = @Content(schema = @Schema(implementation = Decision.class)))
          ObjectNode body) {
    var given =
        Optional.ofNullable(body)
            .orElseThrow(() -> Problem.BAD_REQUEST.because("The body must be one JSON object."));
    var decision = drafts.read(Decision.class, given);
    return once(
        id,
        "decision",
        given,
        key,
        () ->
            switch (decision.decision()) {
              case ACCEPT -> decide.accept(id, decision.reason());
              case REJECT -> decide.reject(id, decision.reason());
            });
  }

  @POST
  @Path("/rebase")
  @RolesAllowed({Roles.MEMBER, Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "rebaseProposal",
      summary = "Put a proposal on top of what stands now",
      description =
          "For its author and for editors. The same change, on top of the target as it stands;"
              + " checked again.")
  @APIResponse(
      responseCode = "200",
      description = "The proposal, no longer overtaken",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ProposalDetail.class)))
  @APIResponse(responseCode = "422", description = "It breaks a rule, or changes nothing any more")
  public Response rebase(
      @Parameter(example = "p-17") @PathParam("id") String id,
      @Parameter(description = Writes.ONCE) @HeaderParam("Idempotency-Key") String key) {
    return once(id, "rebase", null, key, () -> decide.rebase(id));
  }

  @POST
  @Path("/withdraw")
  @RolesAllowed({Roles.MEMBER, Roles.ANALYST, Roles.EDITOR, Roles.ADMIN})
  @Operation(
      operationId = "withdrawProposal",
      summary = "Withdraw a proposal",
      description = "For its author. It stays readable.")
  @APIResponse(
      responseCode = "200",
      description = "The proposal, withdrawn",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ProposalDetail.class)))
  public Response withdraw(
      @Parameter(example = "p-17") @PathParam("id") String id,
      @Parameter(description = Writes.ONCE) @HeaderParam("Idempotency-Key") String key) {
    return once(id, "withdraw", null, key, () -> decide.withdraw(id));
  }

  private Response once(
      String id, String verb, ObjectNode body, String key, Supplier<ProposalDetail> deed) {
    var address = ProposalView.address(id);
    return desk.act(
        "POST %s/%s".formatted(address, verb), body, key, () -> new Desk.Done(address, deed.get()));
  }
}

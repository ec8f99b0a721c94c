package org.xenotime.deposits.control;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.http.Problem;

@Path("/api/v1/control")
@Tag(name = "Control")
class PolicyResource {

  private final Conditional conditional;

  PolicyResource(Conditional conditional) {
    this.conditional = conditional;
  }

  @GET
  @Path("policies")
  @Operation(
      operationId = "listControlPolicies",
      summary = "The policies that make an answer of claims",
      description = "The one in use first; an answer by another is had with ?policy=.")
  @APIResponse(
      responseCode = "200",
      description = "All of them, whole",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PolicyPage.class)))
  public Response list() {
    var all = new PolicyPage(PolicyView.ALL);
    return conditional.answer(all, Format.JSON, () -> all);
  }

  @GET
  @Path("policies/{version}")
  @Operation(
      operationId = "getControlPolicy",
      summary = "A policy that makes an answer of claims",
      description = "In prose, with its numbers and a worked example.")
  @APIResponse(
      responseCode = "200",
      description = "The policy",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PolicyView.class)))
  @APIResponse(responseCode = "404", description = "There is no such policy")
  public Response get(
      @Parameter(description = "Version of the policy", example = "weighed-2") @PathParam("version")
          String version) {
    var policy =
        PolicyView.ALL.stream()
            .filter(each -> each.policy().equals(version))
            .findFirst()
            .orElseThrow(() -> Problem.NOT_FOUND.because("There is no policy '" + version + "'."));
    return conditional.answer(policy, Format.JSON, () -> policy);
  }

  @GET
  @Path("rule")
  @Operation(
      operationId = "getControlRule",
      summary = "The policy in use",
      description = "In prose, with its numbers and a worked example.")
  @APIResponse(
      responseCode = "200",
      description = "The policy in use",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PolicyView.class)))
  public Response inUse() {
    var inUse = PolicyView.ALL.getFirst();
    return conditional.answer(inUse, Format.JSON, () -> inUse);
  }

  @Schema(name = "ControlPolicyPage", description = "All policies")
  record PolicyPage(List<PolicyView> items) {}
}

package org.xenotime.deposits.control;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Format;

@Path("/api/v1/control/rule")
@Tag(name = "Control")
class RuleResource {

  private static final RuleView RULE = RuleView.current();

  private final Conditional conditional;

  RuleResource(Conditional conditional) {
    this.conditional = conditional;
  }

  @GET
  @Operation(
      operationId = "getControlRule",
      summary = "The rule that makes an answer of claims",
      description = "In prose, with its parameters and a worked example.")
  @APIResponse(
      responseCode = "200",
      description = "The rule in use",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RuleView.class)))
  public Response get() {
    return conditional.answer(RULE, Format.JSON, () -> RULE);
  }
}

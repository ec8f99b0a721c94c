package org.xenotime.deposits.circumstance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Format;

@Path("/api/v1/deposits/{id}/circumstances")
@Tag(name = "Deposits")
class CircumstancesResource {

  private final PublishedCircumstances published;
  private final Changes changes;
  private final Conditional conditional;

  CircumstancesResource(
      PublishedCircumstances published, Changes changes, Conditional conditional) {
    this.published = published;
    this.changes = changes;
    this.conditional = conditional;
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "getCircumstances",
      summary = "What surrounds a deposit, in short",
      description =
          """
          Who controlled it when, by the policy in use and up to the end of the next year; conflict \
          events within 50 km by day, where a data set covers the country; evidence of what is \
          mined, where imports and counts of mine sites allow any. Drawn some seconds after what it \
          is made of has changed, and published on the feed of changes as the data of \
          `org.xenotime.deposit.circumstances`. The whole answers with their claims are at \
          `control/timeline` and `incidents`.""")
  @APIResponse(
      responseCode = "200",
      description = "What is known; an answer with the id alone where nothing is",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = CircumstancesView.class)))
  @APIResponse(responseCode = "308", description = "It has another id now: see Location")
  @APIResponse(responseCode = "404", description = "There is no such deposit")
  public Response get(
      @Parameter(description = "Id of the deposit or area", example = "pang-war") @PathParam("id")
          String id) {
    return conditional.answer(changes.version(), Format.JSON, () -> published.of(id));
  }
}

package org.xenotime.deposits.control;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.http.Values;

@Path("/api/v1/deposits/{id}/control")
@Tag(name = "Control")
class ControlResource {

  private final WhoControls whoControls;
  private final PlaceAnswer answer;

  ControlResource(WhoControls whoControls, PlaceAnswer answer) {
    this.whoControls = whoControls;
    this.answer = answer;
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "getControl",
      summary = "Who controls a deposit on a day, by what was known at a time",
      description =
          """
          For each kind of control: held by whom, contested between whom, or unknown, with the \
          reason and the claims behind it. `on` is the day in the world, `knownAt` the time of \
          knowledge: a claim counts from the day its source was published, where that is known, \
          else from when it was recorded here. Without them: today, by what is known now. The \
          policies are at /api/v1/control/policies. An id that led to another by what was known \
          answers 308; of deposits that proved to be one, each answers under its own id for a time \
          of knowledge before that.""")
  @APIResponse(
      responseCode = "200",
      description = "The answer",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ControlView.class)))
  @APIResponse(responseCode = "308", description = "It has another id: see Location")
  @APIResponse(responseCode = "400", description = "A parameter cannot be used")
  @APIResponse(responseCode = "404", description = "There is no such deposit")
  public Response get(
      @Parameter(description = "Id of the deposit or area", example = "pang-war") @PathParam("id")
          String id,
      @Parameter(
              description = "Day in the world; today without it",
              schema = @Schema(type = SchemaType.STRING, format = "date"),
              example = "2024-11-01")
          @QueryParam("on")
          String on,
      @Parameter(
              description = "Time of knowledge, UTC; the end of today without it",
              schema = @Schema(type = SchemaType.STRING, format = "date-time"),
              example = "2025-01-01T00:00:00Z")
          @QueryParam("knownAt")
          String knownAt,
      @Parameter(
              description = "Version of the policy that weighs; the one in use without it",
              example = "weighed-2")
          @QueryParam("policy")
          String policy) {
    var moment = new ControlQuery(knownAt, policy, null).moment();
    var day = Values.day("on", on).orElse(moment.today());
    var rule = Rules.require(policy);
    return answer.of(
        id,
        moment,
        () -> whoControls.of(id, Span.on(day, moment.known())),
        dossier -> ControlView.from(dossier.knownAt(moment.known()), rule, day));
  }
}

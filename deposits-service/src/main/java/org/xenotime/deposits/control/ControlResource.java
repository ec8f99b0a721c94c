package org.xenotime.deposits.control;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Values;

@Path("/api/v1/deposits/{id}/control")
@Tag(name = "Control")
class ControlResource {

  private final WhoControls whoControls;
  private final Changes changes;
  private final Conditional conditional;

  ControlResource(WhoControls whoControls, Changes changes, Conditional conditional) {
    this.whoControls = whoControls;
    this.changes = changes;
    this.conditional = conditional;
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
          policies are at /api/v1/control/policies.""")
  @APIResponse(
      responseCode = "200",
      description = "The answer",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ControlView.class)))
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
    var today = LocalDate.now(ZoneOffset.UTC);
    var day = Values.day("on", on).orElse(today);
    var known = Values.instant("knownAt", knownAt).orElseGet(() -> endOf(today));
    var rule = Rules.require(policy);
    return conditional.answer(
        changes.version() + " " + day + " " + known,
        Format.JSON,
        () ->
            whoControls
                .of(id, day, known)
                .map(dossier -> ControlView.from(dossier.knownAt(known), rule, day))
                .orElseThrow(() -> Problem.NOT_FOUND.because("There is no deposit '" + id + "'.")));
  }

  /** All that is known today, and the same the whole day long, so that answers can be kept. */
  private static Instant endOf(LocalDate day) {
    return day.atTime(23, 59, 59).toInstant(ZoneOffset.UTC);
  }
}

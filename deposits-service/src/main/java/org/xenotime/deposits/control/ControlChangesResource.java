package org.xenotime.deposits.control;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
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
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Values;

/** How control of one deposit changed: in the world, and in what was known of it. */
@Path("/api/v1/deposits/{id}/control")
@RunOnVirtualThread
@Tag(name = "Control")
class ControlChangesResource {

  private static final String DAY = "must be given, as a day such as 2024-11-01";

  private final WhoControls whoControls;
  private final PlaceAnswer answer;

  ControlChangesResource(WhoControls whoControls, PlaceAnswer answer) {
    this.whoControls = whoControls;
    this.answer = answer;
  }

  @GET
  @Path("timeline")
  @Operation(
      operationId = "getControlTimeline",
      summary = "Who controlled a deposit when",
      description =
          """
          For each kind of control the intervals in which the answer is the same, to the last \
          figure, and which claims changed it; the first interval begins with the first day of \
          which any claim speaks. Actors are on the side of those that they are part of on each day, \
          so that an interval may begin because one of them joined or left.""")
  @APIResponse(
      responseCode = "200",
      description = "The intervals",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = TimelineView.class)))
  @APIResponse(responseCode = "308", description = "It has another id: see Location")
  @APIResponse(responseCode = "400", description = "A parameter cannot be used")
  @APIResponse(responseCode = "404", description = "There is no such deposit")
  public Response timeline(
      @Parameter(description = "Id of the deposit or area", example = "pang-war") @PathParam("id")
          String id,
      @Parameter(
              description = "First day of the line; without it the first of which a claim speaks",
              schema = @Schema(type = SchemaType.STRING, format = "date"))
          @QueryParam("from")
          String from,
      @Parameter(
              description = "Last day of the line; today without it",
              schema = @Schema(type = SchemaType.STRING, format = "date"))
          @QueryParam("to")
          String to,
      @BeanParam ControlQuery query) {
    var moment = query.moment();
    var until = Values.day("to", to).orElse(moment.today());
    var since = Values.day("from", from).orElse(null);
    var rule = query.rule();
    var kinds = query.kinds();
    return answer.of(
        id,
        moment,
        () -> whoControls.of(id, Span.until(until, moment.known())),
        dossier -> TimelineView.from(dossier.knownAt(moment.known()), rule, kinds, since, until));
  }

  @GET
  @Path("history")
  @Operation(
      operationId = "getControlHistory",
      summary = "How the answer for one day changed as knowledge came in",
      description =
          """
          For each kind of control what was answered for the day, from when to when, and the claims \
          that changed it: published, recorded, corrected or taken back; none where what came to \
          be known is that actors are of one side, or one. `knownAt` ends it.""")
  @APIResponse(
      responseCode = "200",
      description = "The answers in the order in which they were given",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = HistoryView.class)))
  @APIResponse(responseCode = "308", description = "It has another id: see Location")
  @APIResponse(responseCode = "400", description = "A parameter cannot be used")
  @APIResponse(responseCode = "404", description = "There is no such deposit")
  public Response history(
      @Parameter(description = "Id of the deposit or area", example = "pang-war") @PathParam("id")
          String id,
      @Parameter(
              description = "Day in the world; today without it",
              schema = @Schema(type = SchemaType.STRING, format = "date"),
              example = "2024-11-01")
          @QueryParam("on")
          String on,
      @BeanParam ControlQuery query) {
    var moment = query.moment();
    var day = Values.day("on", on).orElse(moment.today());
    var rule = query.rule();
    var kinds = query.kinds();
    return answer.of(
        id,
        moment,
        () -> whoControls.of(id, Span.history(day, moment.known())),
        dossier -> HistoryView.from(dossier, rule, kinds, day, moment.known()));
  }

  @GET
  @Path("diff")
  @Operation(
      operationId = "getControlDifference",
      summary = "What changed between two days",
      description =
          "The kinds of control of which state, leader or holders differ, with both answers."
              + " That somebody became less likely is no change.")
  @APIResponse(
      responseCode = "200",
      description = "The differences",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = DifferenceView.class)))
  @APIResponse(responseCode = "308", description = "It has another id: see Location")
  @APIResponse(responseCode = "400", description = "A parameter cannot be used")
  @APIResponse(responseCode = "404", description = "There is no such deposit")
  public Response difference(
      @Parameter(description = "Id of the deposit or area", example = "pang-war") @PathParam("id")
          String id,
      @Parameter(
              description = "The one day",
              required = true,
              schema = @Schema(type = SchemaType.STRING, format = "date"),
              example = "2024-10-01")
          @QueryParam("from")
          String from,
      @Parameter(
              description = "The other day; today without it",
              schema = @Schema(type = SchemaType.STRING, format = "date"),
              example = "2024-11-01")
          @QueryParam("to")
          String to,
      @BeanParam ControlQuery query) {
    var one = Values.day("from", from).orElseThrow(() -> Problem.invalidParameter("from", DAY));
    var moment = query.moment();
    var other = Values.day("to", to).orElse(moment.today());
    var rule = query.rule();
    var kinds = query.kinds();
    return answer.of(
        id,
        moment,
        () -> whoControls.of(id, Span.between(one, other, moment.known())),
        dossier -> DifferenceView.from(dossier.knownAt(moment.known()), rule, kinds, one, other));
  }
}

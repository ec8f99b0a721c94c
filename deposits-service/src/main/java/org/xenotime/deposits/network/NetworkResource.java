package org.xenotime.deposits.network;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.actor.Actors;
import org.xenotime.deposits.actor.MergedActor;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Format;

@Path("/api/v1/actors/{id}/network")
@Tag(name = "Actors")
class NetworkResource {

  private final Actors actors;
  private final NetworkRows rows;
  private final Changes changes;
  private final Conditional conditional;

  NetworkResource(Actors actors, NetworkRows rows, Changes changes, Conditional conditional) {
    this.actors = actors;
    this.rows = rows;
    this.changes = changes;
    this.conditional = conditional;
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "getActorNetwork",
      summary = "The actors around one, and what they are to each other on a day",
      description =
          """
          Follows relations in both directions, up to `depth` of them away. A relation counts on a \
          day that may lie in its period by its source; one without any date counts on every day. \
          Actors that proved to be one are one. Shown are at most 500 actors and relations \
          together, the nearest actors first and of equal ones by id; where there are more, \
          `truncated` is true and `leftOff` counts what is missing.""")
  @APIResponse(
      responseCode = "200",
      description = "The network",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NetworkView.class)))
  @APIResponse(
      responseCode = "308",
      description = "The actor proved to be another, whose network is at Location")
  @APIResponse(responseCode = "400", description = "A parameter cannot be used")
  @APIResponse(responseCode = "404", description = "There is no such actor")
  public Response get(
      @Parameter(description = "Slug of the actor", example = "china-rare-earth-group")
          @PathParam("id")
          String id,
      @BeanParam NetworkQuestion question,
      @Context UriInfo uri) {
    var asked = question.read(LocalDate.now(ZoneOffset.UTC));
    var version = changes.version() + " " + asked.on() + " " + asked.knownAt();
    if (conditional.isHeld(version, Format.JSON)) {
      return conditional.answer(version, Format.JSON, () -> null);
    }
    var known = actors.find(id, asked.knownAt()).orElseThrow(() -> MergedActor.unknown(id));
    return known.isMerged()
        ? MergedActor.moved(uri, id, known.one().slug())
        : conditional.answer(
            version,
            Format.JSON,
            () -> NetworkView.from(id, asked, rows.around(known.one(), asked)));
  }
}

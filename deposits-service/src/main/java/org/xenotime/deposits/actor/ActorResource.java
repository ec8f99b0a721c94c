package org.xenotime.deposits.actor;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
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
import org.xenotime.deposits.sql.ListAnswer;

@Path("/api/v1/actors")
@Tag(
    name = "Actors",
    description = "States, companies, armed groups, and what they are to each other")
class ActorResource {

  private static final ListAnswer.Shape<ActorSummary> SHAPE =
      new ListAnswer.Shape<>(
          ActorSummary::from,
          List.of("name", "slug"),
          ActorSummary.CSV_HEADER,
          ActorSummary::csvRow);

  private final ListAnswer list;
  private final ActorRows actors;
  private final Changes changes;
  private final Conditional conditional;

  ActorResource(ListAnswer list, ActorRows actors, Changes changes, Conditional conditional) {
    this.list = list;
    this.actors = actors;
    this.changes = changes;
    this.conditional = conditional;
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "listActors",
      summary = "Actors",
      description = "Whoever can hold a deposit. Sorted by name.")
  @APIResponse(
      responseCode = "200",
      description = "A page of actors; as CSV with `Accept: text/csv` or `f=csv`",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ActorPage.class)),
        @Content(mediaType = "text/csv")
      })
  @APIResponse(responseCode = "400", description = "A parameter or the cursor cannot be used")
  public Response list(
      @BeanParam ActorFilter filter,
      @Parameter(
              description = "Most items on the page",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "500",
                      defaultValue = "50"))
          @QueryParam("limit")
          String limit,
      @Parameter(description = "From `next` of the page before") @QueryParam("cursor")
          String cursor,
      @Parameter(description = "json or csv, in place of Accept") @QueryParam("f") String f) {
    return list.answer(
        changes.version(),
        new ListAnswer.Asked(limit, cursor, f),
        filter.order(),
        filter::query,
        SHAPE);
  }

  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @Operation(
      operationId = "getActor",
      summary = "An actor with its relations and the claims about it",
      description =
          """
          All that a page about the actor needs in one answer: names and identifiers, its \
          relations as they stand today with their periods, what it is claimed to hold, and the \
          actors that proved to be the same. Claims of those count as its own.""")
  @APIResponse(
      responseCode = "200",
      description = "The actor",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ActorView.class)))
  @APIResponse(
      responseCode = "308",
      description = "It proved to be another actor, whose address is in Location")
  @APIResponse(responseCode = "404", description = "There is no such actor")
  public Response get(
      @Parameter(description = "Slug of the actor", example = "kachin-independence-army")
          @PathParam("id")
          String id,
      @Context UriInfo uri) {
    var version = changes.version();
    if (conditional.isHeld(version, Format.JSON)) {
      return conditional.answer(version, Format.JSON, () -> null);
    }
    var actor = actors.whole(id).orElseThrow(() -> MergedActor.unknown(id));
    return actor.mergedInto() == null
        ? conditional.answer(version, Format.JSON, () -> actor)
        : MergedActor.moved(uri, id, actor.mergedInto().id());
  }

  /** For the OpenAPI document, which cannot say {@code Page<ActorSummary>}. */
  record ActorPage(List<ActorSummary> items, String next) {}
}

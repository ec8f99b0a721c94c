package org.xenotime.deposits.control;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.actor.Actors;
import org.xenotime.deposits.actor.KnownActor;
import org.xenotime.deposits.actor.MergedActor;
import org.xenotime.deposits.control.AnswerList.Question;
import org.xenotime.deposits.control.AnswerList.Shape;
import org.xenotime.deposits.control.ControlView.KindView;
import org.xenotime.deposits.editing.Listed;
import org.xenotime.deposits.http.Values;

@Path("/api/v1/actors/{id}/holdings")
@RunOnVirtualThread
@Tag(name = "Control")
class HoldingsResource {

  private final AnswerList list;
  private final Candidates candidates;
  private final Actors actors;

  HoldingsResource(AnswerList list, Candidates candidates, Actors actors) {
    this.list = list;
    this.candidates = candidates;
    this.actors = actors;
  }

  @GET
  @Operation(
      operationId = "listHoldings",
      summary = "What an actor holds on a day",
      description =
          "Deposits and areas of which it may hold a kind of control, how likely that is, and"
              + " whether it leads; by claims of their own, or as what lies inside of an area that"
              + " it may hold (`inheritedFrom`). A page may have fewer items than its limit and still be"
              + " followed by another: `next` says so. Of actors that proved to be one, each has"
              + " what was known of it alone at a `knownAt` before that.")
  @APIResponse(
      responseCode = "200",
      description = "A page; as CSV with `Accept: text/csv` or `f=csv`",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = HoldingPage.class)),
        @Content(mediaType = "text/csv")
      })
  @APIResponse(
      responseCode = "308",
      description = "By what was known it proved to be the actor at Location")
  @APIResponse(responseCode = "400", description = "A parameter or the cursor cannot be used")
  @APIResponse(responseCode = "404", description = "There is no such actor")
  public Response holdings(
      @Context UriInfo uri,
      @Parameter(description = "Id of the actor", example = "kachin-independence-army")
          @PathParam("id")
          String id,
      @Parameter(
              description = "Day in the world; today without it",
              schema = @Schema(type = SchemaType.STRING, format = "date"),
              example = "2024-11-01")
          @QueryParam("on")
          String on,
      @BeanParam ControlQuery query,
      @BeanParam Inherited inherited,
      @BeanParam Listed asked) {
    var moment = query.moment();
    var day = Values.day("on", on).orElse(moment.today());
    var rule = query.rule();
    var version = list.version(moment);
    var actor =
        list.isHeld(version, asked.asked())
            ? Optional.<KnownActor>empty()
            : Optional.of(
                actors.find(id, moment.known()).orElseThrow(() -> MergedActor.unknown(id)));
    if (actor.filter(KnownActor::isMerged).isPresent()) {
      return MergedActor.moved(uri, id, actor.orElseThrow().one().slug());
    }
    return list.answer(
        version,
        new Question(query, moment, Span.on(day, moment.known()), inherited.isIncluded()),
        asked.asked(),
        new Shape<Holding>(
            slice -> candidates.claimed(slice, actor.orElseThrow().one().id()),
            (known, pair) -> Holding.of(known, pair, rule, day, id),
            List.of(
                "deposit",
                "name",
                "longitude",
                "latitude",
                "kind",
                "state",
                "leads",
                "probability",
                "inheritedFrom"),
            item ->
                Arrays.asList(
                    item.deposit.id(),
                    item.deposit.name(),
                    item.deposit.longitude(),
                    item.deposit.latitude(),
                    item.answer.kind(),
                    item.answer.state(),
                    item.leads,
                    item.probability,
                    item.answer.inheritedFrom())));
  }

  @Schema(name = "ControlHolding", description = "Something that an actor may hold")
  record Holding(
      @Schema(description = "The deposit or area") PlaceView deposit,
      @Schema(description = "Whether it is the likeliest to hold it") boolean leads,
      @Schema(description = "How likely it is that it holds it, 0 to 1") double probability,
      @Schema(description = "The whole answer") KindView answer) {

    /** Empty where the actor holds nothing of it on the day. */
    static Optional<Holding> of(Known known, Pair pair, Rule rule, LocalDate on, String actor) {
      var found = known.find(pair.kind(), rule, on);
      var answer = KindView.from(found, on);
      return answer.holders().stream()
          .filter(holder -> holder.actor() != null && holder.actor().id().equals(actor))
          .findFirst()
          .map(
              holder ->
                  new Holding(
                      PlaceView.from(pair),
                      actor.equals(answer.leader()),
                      holder.probability(),
                      answer));
    }
  }

  @Schema(name = "ControlHoldingPage", description = "A page of what an actor holds")
  record HoldingPage(
      List<Holding> items,
      @Schema(description = "Path of the next page; absent on the last") String next) {}
}

package org.xenotime.deposits.control;

import static java.util.stream.Collectors.joining;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
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
import org.xenotime.deposits.control.AnswerList.Question;
import org.xenotime.deposits.control.AnswerList.Shape;
import org.xenotime.deposits.control.Control.State;
import org.xenotime.deposits.control.ControlView.KindView;
import org.xenotime.deposits.control.DifferenceView.Change;
import org.xenotime.deposits.editing.Listed;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Values;

/** Answers about control of all deposits. */
@Path("/api/v1/control")
@RunOnVirtualThread
@Tag(name = "Control")
class ControlListResource {

  private static final String PARTIAL =
      " A page may have fewer items than its limit and still be followed by another: `next` says"
          + " so. In the order in which the deposits were registered.";

  private final AnswerList list;
  private final Candidates candidates;

  ControlListResource(AnswerList list, Candidates candidates) {
    this.list = list;
    this.candidates = candidates;
  }

  @GET
  @Path("contested")
  @Operation(
      operationId = "listContestedControl",
      summary = "What is contested on a day",
      description =
          "Deposits and areas of which a kind of control is contested, by claims of their own or as"
              + " what lies inside of a contested area (`inheritedFrom`)."
              + PARTIAL)
  @APIResponse(
      responseCode = "200",
      description = "A page; as CSV with `Accept: text/csv` or `f=csv`",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ContestedPage.class)),
        @Content(mediaType = "text/csv")
      })
  @APIResponse(responseCode = "400", description = "A parameter or the cursor cannot be used")
  public Response contested(
      @Parameter(
              description = "Day in the world; today without it",
              schema = @Schema(type = SchemaType.STRING, format = "date"),
              example = "2024-10-19")
          @QueryParam("on")
          String on,
      @BeanParam ControlQuery query,
      @BeanParam Inherited inherited,
      @BeanParam Listed asked) {
    var moment = query.moment();
    var day = Values.day("on", on).orElse(moment.today());
    var rule = query.rule();
    return list.answer(
        new Question(query, moment, Span.on(day, moment.known()), inherited.isIncluded()),
        asked.asked(),
        new Shape<Contested>(
            candidates::disputable,
            (known, pair) ->
                Optional.of(known.find(pair.kind(), rule, day))
                    .filter(found -> found.control().state() == State.CONTESTED)
                    .map(found -> new Contested(PlaceView.from(pair), KindView.from(found, day))),
            List.of(
                "deposit",
                "name",
                "longitude",
                "latitude",
                "kind",
                "leader",
                "holders",
                "reason",
                "inheritedFrom"),
            item ->
                Arrays.asList(
                    item.deposit.id(),
                    item.deposit.name(),
                    item.deposit.longitude(),
                    item.deposit.latitude(),
                    item.answer.kind(),
                    item.answer.leader(),
                    holders(item.answer),
                    item.answer.reason(),
                    item.answer.inheritedFrom())));
  }

  @GET
  @Path("diff")
  @Operation(
      operationId = "listChangedControl",
      summary = "What changed hands between two days",
      description =
          "Deposits and areas of which state, leader or holders of a kind of control differ between"
              + " the two days, by claims of their own or as what lies inside of an area of which"
              + " they do (`inheritedFrom`)."
              + PARTIAL)
  @APIResponse(
      responseCode = "200",
      description = "A page; as CSV with `Accept: text/csv` or `f=csv`",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ChangedPage.class)),
        @Content(mediaType = "text/csv")
      })
  @APIResponse(responseCode = "400", description = "A parameter or the cursor cannot be used")
  public Response changed(
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
      @BeanParam ControlQuery query,
      @BeanParam Inherited inherited,
      @BeanParam Listed asked) {
    var one =
        Values.day("from", from)
            .orElseThrow(
                () ->
                    Problem.invalidParameter("from", "must be given, as a day such as 2024-11-01"));
    var moment = query.moment();
    var other = Values.day("to", to).orElse(moment.today());
    var rule = query.rule();
    var span = Span.between(one, other, moment.known());
    return list.answer(
        new Question(query, moment, span, inherited.isIncluded()),
        asked.asked(),
        new Shape<Changed>(
            slice -> candidates.turning(slice, span.low(), span.high()),
            (known, pair) ->
                DifferenceView.change(known, rule, pair.kind(), one, other)
                    .map(change -> new Changed(PlaceView.from(pair), change)),
            List.of(
                "deposit",
                "name",
                "kind",
                "changed",
                "stateBefore",
                "leaderBefore",
                "stateAfter",
                "leaderAfter",
                "inheritedFromBefore",
                "inheritedFromAfter"),
            item ->
                Arrays.asList(
                    item.deposit.id(),
                    item.deposit.name(),
                    item.change.kind(),
                    String.join(" ", item.change.changed()),
                    item.change.before().state(),
                    item.change.before().leader(),
                    item.change.after().state(),
                    item.change.after().leader(),
                    item.change.before().inheritedFrom(),
                    item.change.after().inheritedFrom())));
  }

  private static String holders(KindView answer) {
    return answer.holders().stream()
        .map(
            holder ->
                (holder.actor() == null ? holder.holder() : holder.actor().id())
                    + " "
                    + holder.probability())
        .collect(joining("; "));
  }

  @Schema(name = "ContestedControl", description = "Something contested")
  record Contested(
      @Schema(description = "The deposit or area") PlaceView deposit,
      @Schema(description = "Between whom, and why") KindView answer) {}

  @Schema(name = "ContestedControlPage", description = "A page of what is contested")
  record ContestedPage(
      List<Contested> items,
      @Schema(description = "Path of the next page; absent on the last") String next) {}

  @Schema(name = "ChangedControl", description = "Something that changed hands")
  record Changed(
      @Schema(description = "The deposit or area") PlaceView deposit,
      @Schema(description = "Before and after") Change change) {}

  @Schema(name = "ChangedControlPage", description = "A page of what changed hands")
  record ChangedPage(
      List<Changed> items,
      @Schema(description = "Path of the next page; absent on the last") String next) {}
}

package org.xenotime.deposits.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.http.Limit;
import org.xenotime.deposits.http.Problem;

@Path(CloudEvent.SOURCE)
@Tag(name = "Changes", description = "What changed, in commit order")
class ChangesResource {

  private static final int MOST = 1_000;
  private static final int LONGEST_WAIT = 30;

  private final ChangeFeed feed;

  ChangesResource(ChangeFeed feed) {
    this.feed = feed;
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "listChanges",
      summary = "The feed of changes",
      description =
          """
          Every committed change as a CloudEvent, in commit order and without gaps: who has read \
          up to a position has read all there is up to it. Start without `after`, keep `cursor`, \
          and pass it as `after` the next time. With `wait` the answer is held back until \
          something happens, or the time is up. Delivery is at least once; `id` tells a repeat. \
          The last event of every write is `org.xenotime.revision.committed`: what stands before \
          it is complete. Types: `org.xenotime.deposit.changed`, `org.xenotime.deposit.removed` (its id stands for \
          another now), `org.xenotime.deposit.circumstances` (who controlled it when, conflict nearby, \
          evidence of output, in short), `org.xenotime.actor.changed`, \
          `org.xenotime.claim.recorded`, `org.xenotime.source.changed`, \
          `org.xenotime.prices.changed`, `org.xenotime.proposal.opened`, \
          `org.xenotime.proposal.rebased`, `org.xenotime.proposal.decided`, \
          `org.xenotime.intake.completed`, `org.xenotime.revision.committed`.""")
  @APIResponse(
      responseCode = "200",
      description = "Events after the position, none if nothing came",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Changed.class)))
  @APIResponse(responseCode = "400", description = "A parameter or the position cannot be used")
  public Response list(
      @Parameter(description = "The `cursor` of an earlier answer; without it, from the beginning")
          @QueryParam("after")
          String after,
      @Parameter(
              description = "Most events in the answer",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "1000",
                      defaultValue = "50"))
          @QueryParam("limit")
          String limit,
      @Parameter(
              description = "Seconds to wait for a first event",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "0",
                      maximum = "30",
                      defaultValue = "0"))
          @QueryParam("wait")
          String wait) {
    var most = Limit.parse(limit, MOST);
    var patience = wait(wait);
    var position = feed.position(after);
    var events = feed.read(position, most.plusOne(), patience);
    return Response.ok(answer(position, most, events)).cacheControl(noStore()).build();
  }

  private Changed answer(long position, Limit limit, List<CloudEvent> events) {
    var shown = events.subList(0, Math.min(events.size(), limit.value()));
    var cursor = feed.opaque(shown.isEmpty() ? position : shown.getLast().sequence());
    var next = CloudEvent.SOURCE + "?after=" + cursor + "&limit=" + limit.value();
    return new Changed(shown, events.size() > limit.value() ? next : null, cursor);
  }

  private static Duration wait(String text) {
    if (text == null) {
      return Duration.ZERO;
    }
    if (!text.matches("[0-9]{1,2}") || Integer.parseInt(text) > LONGEST_WAIT) {
      throw Problem.invalidParameter("wait", "must be a number of seconds from 0 to 30");
    }
    return Duration.ofSeconds(Integer.parseInt(text));
  }

  private static CacheControl noStore() {
    var control = new CacheControl();
    control.setNoStore(true);
    control.setNoTransform(false);
    return control;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(description = "Events of the feed, and where they go on")
  record Changed(
      @Schema(description = "In the order of their commits") List<CloudEvent> items,
      @Schema(description = "Path of what follows; absent where nothing does yet") String next,
      @Schema(description = "Position behind the last item, to be passed as `after`")
          String cursor) {}
}

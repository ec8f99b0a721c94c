package org.xenotime.ranking.whatif;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.ranking.http.ApiDescription;
import org.xenotime.ranking.http.Problem;
import org.xenotime.ranking.http.ProblemDocument;
import org.xenotime.ranking.http.Utf8;
import org.xenotime.ranking.methodology.Methodologies;
import org.xenotime.ranking.methodology.Methodology;
import org.xenotime.ranking.snapshot.Published;
import org.xenotime.ranking.snapshot.Snapshots;

@Path("/api/v1/rankings/evaluations")
@RunOnVirtualThread
@Tag(name = "Rankings")
class WhatIfResource {

  private final Methodologies methodologies;
  private final Snapshots snapshots;
  private final Competitions competitions;

  WhatIfResource(Methodologies methodologies, Snapshots snapshots, Competitions competitions) {
    this.methodologies = methodologies;
    this.snapshots = snapshots;
    this.competitions = competitions;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "rankWhatIf",
      summary = "A ranking, if something were different",
      description =
          """
          Ranks the inputs of a published snapshot again, with other weights, prices (USD/kg of \
          oxide), another definition of heavy, another aggregation, or fewer deposits, and answers \
          with the whole ranking and how far everybody moved. With nothing changed it is the \
          published one. Values are put on their scales anew among those who take part. Nothing is \
          kept, and the published ranking stays as it is. The sources of the figures are those of \
          the snapshot.""")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = WhatIfDocument.class)))
  @APIResponse(
      responseCode = "200",
      description = "The ranking, best first, on one page",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = WhatIfView.class)))
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(
      responseCode = "409",
      description = "The inputs of the snapshot were not kept",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(implementation = ProblemDocument.class)))
  @APIResponse(responseCode = "413", ref = ApiDescription.BODY_TOO_LARGE)
  @APIResponse(responseCode = "415", ref = ApiDescription.UNSUPPORTED_MEDIA_TYPE)
  @APIResponse(responseCode = "422", ref = ApiDescription.INVALID_BODY)
  @APIResponse(responseCode = "503", ref = ApiDescription.NOT_READY)
  public Response rank(byte[] body, @Context HttpHeaders headers) {
    Utf8.require(headers);
    var asked = ReadWhatIf.read(body);
    var snapshot = snapshot(asked);
    var answer = AnswerWhatIf.of(snapshot, competition(snapshot, asked), asked);
    return Response.ok(answer.getBytes(UTF_8))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** What the arithmetic objects to is said as it says it. */
  private Competition competition(Published snapshot, WhatIf asked) {
    try {
      return competitions.of(snapshot, asked.setting());
    } catch (IllegalArgumentException impossible) {
      throw invalid("", impossible.getMessage());
    }
  }

  private Published snapshot(WhatIf asked) {
    var found =
        asked.snapshot() == null
            ? snapshots.newest(asked.methodology())
            : snapshots.number(asked.methodology(), asked.snapshot());
    return found.orElseThrow(() -> none(asked));
  }

  private RuntimeException none(WhatIf asked) {
    var ids = methodologies.current().stream().map(Methodology::id).toList();
    if (!ids.contains(asked.methodology())) {
      return invalid("/methodology", "must be one of " + String.join(", ", ids));
    }
    return asked.snapshot() == null
        ? Problem.SERVICE_UNAVAILABLE.because(
            "Nothing was ranked yet: the deposits are still being read. Ask again soon.")
        : invalid("/snapshot", "there is no snapshot of that number");
  }

  private static RuntimeException invalid(String pointer, String message) {
    return Problem.VALIDATION_FAILED.because(
        "The request breaks 1 rule(s); see errors.", new Problem.FieldError(pointer, message));
  }
}

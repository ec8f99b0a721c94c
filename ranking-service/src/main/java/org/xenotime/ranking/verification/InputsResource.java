package org.xenotime.ranking.verification;

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
import org.xenotime.ranking.http.ApiDescription;
import org.xenotime.ranking.http.Conditional;
import org.xenotime.ranking.http.Format;
import org.xenotime.ranking.kept.KeptInputs;
import org.xenotime.ranking.rankings.PublishedRankings;

@Path("/api/v1/rankings/{methodology}/snapshots/{number}/inputs")
@RunOnVirtualThread
@Tag(name = "Snapshots", description = "Rankings as they were published, and the proof of it")
class InputsResource {

  private final PublishedRankings published;
  private final KeptInputs kept;
  private final Conditional conditional;

  InputsResource(PublishedRankings published, KeptInputs kept, Conditional conditional) {
    this.published = published;
    this.kept = kept;
    this.conditional = conditional;
  }

  @GET
  @Operation(
      operationId = "getSnapshotInputs",
      summary = "Everything that a snapshot was made from",
      description =
          """
          The document of the methodology, the price deck with its source, what was known of every \
          deposit with the source of each figure, the version of the engine and the seed: enough to \
          make the ranking again. The answer is canonical JSON (RFC 8785), and the SHA-256 of its \
          bytes is the identity of the snapshot: `curl -s .../inputs | sha256sum`. What is not known \
          is absent. Units stand in the names of the fields. Some megabytes.""")
  @APIResponse(
      responseCode = "200",
      description = "The inputs; the answer to a URL never changes",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = InputsView.class)))
  @APIResponse(responseCode = "304", ref = ApiDescription.NOT_MODIFIED)
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  public Response inputs(
      @Parameter(description = "Id of the ranking", example = "heavy") @PathParam("methodology")
          String methodology,
      @Parameter(description = "Number of the snapshot", example = "1") @PathParam("number")
          int number) {
    var snapshot = published.numberWithInputs(methodology, number);
    return conditional.answer(
        snapshot.recipe().identity(), Format.JSON, () -> kept.read(snapshot.recipe()).text());
  }
}

package org.xenotime.ranking.verification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.ranking.http.ApiDescription;
import org.xenotime.ranking.rankings.PublishedRankings;

@Path("/api/v1/rankings/{methodology}/snapshots/{number}/verify")
@RunOnVirtualThread
@Tag(name = "Snapshots")
class VerificationResource {

  private final PublishedRankings published;
  private final VerifySnapshot verify;

  VerificationResource(PublishedRankings published, VerifySnapshot verify) {
    this.published = published;
    this.verify = verify;
  }

  @GET
  @Operation(
      operationId = "verifySnapshot",
      summary = "Whether a snapshot is what its inputs make",
      description =
          """
          Reads the kept inputs, checks them against their SHA-256, ranks them again with the \
          running engine, and compares every column of every row with what is published: identical, \
          or each difference. It is done at each request, so the answer is never cached.""")
  @APIResponse(
      responseCode = "200",
      description = "Identical, or the differences",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Verification.class)))
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  public Response verify(
      @Parameter(description = "Id of the ranking", example = "heavy") @PathParam("methodology")
          String methodology,
      @Parameter(description = "Number of the snapshot", example = "1") @PathParam("number")
          int number) {
    var snapshot = published.numberWithInputs(methodology, number);
    return Response.ok(Verification.of(snapshot, verify.differences(snapshot)))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}

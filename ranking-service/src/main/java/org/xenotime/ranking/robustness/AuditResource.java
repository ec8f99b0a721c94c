package org.xenotime.ranking.robustness;

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
import org.xenotime.ranking.reason.RankReversals;
import org.xenotime.ranking.snapshot.Competition;

@Path("/api/v1/rankings/{methodology}/audit")
@RunOnVirtualThread
@Tag(name = "Robustness", description = "What a ranking rests on")
class AuditResource {

  private final PublishedRankings published;
  private final KeptInputs kept;
  private final Conditional conditional;

  AuditResource(PublishedRankings published, KeptInputs kept, Conditional conditional) {
    this.published = published;
    this.kept = kept;
    this.conditional = conditional;
  }

  @GET
  @Operation(
      operationId = "auditRankReversals",
      summary = "Who moves when somebody else is removed",
      description =
          """
          Leaves each ranked deposit of the newest snapshot out in turn and ranks the others again. \
          Those who then change places among themselves should not: nothing new is known of them. \
          It happens where a scale depends on who takes part, as min-max does on its ends. An empty \
          list is a ranking that does not depend on who else is in it.""")
  @APIResponse(
      responseCode = "200",
      description = "The removals that make others change places",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AuditView.class)))
  @APIResponse(responseCode = "304", ref = ApiDescription.NOT_MODIFIED)
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  @APIResponse(responseCode = "503", ref = ApiDescription.NOT_READY)
  public Response audit(
      @Parameter(description = "Id of the ranking", example = "heavy") @PathParam("methodology")
          String methodology) {
    var snapshot = published.newestWithInputs(methodology);
    return conditional.answer(
        snapshot.number() + snapshot.contentHash(),
        Format.JSON,
        () ->
            AuditView.of(
                snapshot, RankReversals.audit(Competition.field(kept.read(snapshot.recipe())))));
  }
}

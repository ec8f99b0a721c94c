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
import org.xenotime.ranking.http.Problem;
import org.xenotime.ranking.rankings.PublishedRankings;
import org.xenotime.ranking.snapshot.Entries;
import org.xenotime.ranking.snapshot.Published;

@Path("/api/v1/rankings/{methodology}/deposits/{id}/sensitivity")
@RunOnVirtualThread
@Tag(name = "Robustness")
class SensitivityResource {

  private final PublishedRankings published;
  private final Entries entries;
  private final RankDrivers drivers;
  private final Conditional conditional;

  SensitivityResource(
      PublishedRankings published, Entries entries, RankDrivers drivers, Conditional conditional) {
    this.published = published;
    this.entries = entries;
    this.drivers = drivers;
    this.conditional = conditional;
  }

  @GET
  @Operation(
      operationId = "getRankSensitivity",
      summary = "Which assumption drives the rank of a deposit",
      description =
          """
          Sobol indices of its rank in the newest snapshot: what share of the variance of the rank \
          comes from the weight of each criterion, drawn around the published one, and from values \
          that are known within bounds only. The model is that of the rank intervals (uncertainty \
          in the ranking). Each with a 95 % bootstrap interval.""")
  @APIResponse(
      responseCode = "200",
      description = "The drivers, the strongest first",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = SensitivityView.class)))
  @APIResponse(responseCode = "304", ref = ApiDescription.NOT_MODIFIED)
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  @APIResponse(responseCode = "503", ref = ApiDescription.NOT_READY)
  public Response sensitivity(
      @Parameter(description = "Id of the ranking", example = "heavy") @PathParam("methodology")
          String methodology,
      @Parameter(description = "Id of the deposit", example = "strange-lake") @PathParam("id")
          String id) {
    var snapshot = published.newestWithInputs(methodology);
    return conditional.answer(
        snapshot.number() + snapshot.contentHash(), Format.JSON, () -> view(snapshot, id));
  }

  private SensitivityView view(Published snapshot, String id) {
    if (entries.explain(snapshot, id).isEmpty()) {
      throw Problem.NOT_FOUND.because("No deposit '%s' is ranked here.".formatted(id));
    }
    return SensitivityView.of(
        snapshot, id, drivers.of(snapshot.recipe()), drivers.row(snapshot.recipe(), id));
  }
}

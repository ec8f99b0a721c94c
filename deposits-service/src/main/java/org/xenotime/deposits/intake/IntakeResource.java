package org.xenotime.deposits.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Csv;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.http.Page;
import org.xenotime.deposits.http.Problem;

@Path("/api/v1/intake")
@RunOnVirtualThread
@Tag(name = "Intake", description = "What was imported, and what was odd about it")
class IntakeResource {

  private final IntakeRuns runs;
  private final Changes changes;
  private final Conditional conditional;

  IntakeResource(IntakeRuns runs, Changes changes, Conditional conditional) {
    this.runs = runs;
    this.changes = changes;
    this.conditional = conditional;
  }

  /** For the OpenAPI document, which cannot say {@code Page<IntakeSummary>}. */
  record IntakePage(List<IntakeSummary> items) {}

  @GET
  @Operation(
      operationId = "listIntake",
      summary = "Imported data sets",
      description =
          """
          For each data set: rows read by file, things stored by kind, how many rows were flagged \
          for which reason, and how many values were kept as text because their meaning is not \
          certain. Nothing is dropped. JSON or CSV.""")
  @APIResponse(
      responseCode = "200",
      description = "All data sets, on one page",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = IntakePage.class)),
        @Content(mediaType = "text/csv")
      })
  public Response list(
      @Parameter(description = "json or csv; wins over Accept") @QueryParam("f") String f,
      @Context HttpHeaders headers) {
    var format = Format.choose(f, headers, Format.JSON, Format.CSV);
    return conditional.answer(
        changes.version(),
        format,
        () -> {
          var all = runs.newest().stream().map(IntakeSummary::from).toList();
          return format == Format.CSV ? csv(all) : new Page<>(all, null);
        });
  }

  @GET
  @Path("/{dataSet}")
  @Operation(
      operationId = "getIntake",
      summary = "The report of one data set",
      description = "Every flagged row with the reason, and every value that was kept as text.")
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = IntakeRun.class)))
  @APIResponse(responseCode = "404", description = "No such data set was imported")
  public Response get(
      @Parameter(example = "usgs_global_ree_2022") @PathParam("dataSet") String dataSet,
      @Context HttpHeaders headers) {
    var format = Format.choose(null, headers, Format.JSON);
    return conditional.answer(
        changes.version(),
        format,
        () ->
            runs.newest().stream()
                .filter(run -> run.report().dataSet().equals(dataSet))
                .findFirst()
                .orElseThrow(
                    () ->
                        Problem.NOT_FOUND.because(
                            "No data set '%s' was imported; /api/v1/intake lists those that were."
                                .formatted(dataSet))));
  }

  private static Csv csv(List<IntakeSummary> runs) {
    return Csv.of(
        List.of("dataSet", "completedAt", "rowsRead", "stored", "flagged", "unparsed"),
        runs,
        run ->
            List.of(
                run.dataSet(),
                run.completedAt(),
                total(run.rowsRead()),
                total(run.stored()),
                total(run.flagged()),
                total(run.unparsed())));
  }

  private static int total(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}

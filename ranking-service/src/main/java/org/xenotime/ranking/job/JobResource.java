package org.xenotime.ranking.job;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.ranking.http.ApiDescription;
import org.xenotime.ranking.http.Problem;
import org.xenotime.ranking.http.ProblemDocument;

@Path("/api/v1/evaluations/jobs/{id}")
@RunOnVirtualThread
@Tag(name = "Evaluations")
class JobResource {

  static final String PATH = "/api/v1/evaluations/jobs/";

  private static final String NO_STORE = "no-store";

  private final Jobs jobs;

  JobResource(Jobs jobs) {
    this.jobs = jobs;
  }

  @GET
  @Operation(
      operationId = "getJob",
      summary = "How far a job is",
      description =
          """
          What has become of work that was accepted with 202: its status, its progress and, once it \
          is done, the path of its result. While it goes on, Retry-After says in how many seconds \
          asking again is worthwhile. A job survives a restart of the service: it is computed \
          again from its beginning. Where that has failed three times the status is failed. An \
          hour after it has ended a job is forgotten.""")
  @APIResponse(
      responseCode = "200",
      description = "The job",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = JobView.class)))
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  public Response get(
      @Parameter(description = "Id of the job, a UUID") @PathParam("id") String id) {
    var job = find(id);
    var response = Response.ok(JobView.from(job)).header(HttpHeaders.CACHE_CONTROL, NO_STORE);
    return (job.state().isOver() ? response : response.header(HttpHeaders.RETRY_AFTER, ask(job)))
        .build();
  }

  @GET
  @Path("result")
  @Operation(
      operationId = "getJobResult",
      summary = "What a job has computed",
      description =
          """
          The same answer that the request would have had without `Prefer: respond-async`; until \
          the job expires.""")
  @APIResponse(
      responseCode = "200",
      description = "The answer, an Evaluation",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(type = SchemaType.OBJECT, ref = "Evaluation")))
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  @APIResponse(
      responseCode = "409",
      description = "The job is not done: the problem says how it stands",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(implementation = ProblemDocument.class)))
  public Response result(
      @Parameter(description = "Id of the job, a UUID") @PathParam("id") String id)
      throws IOException {
    var job = find(id);
    var result =
        jobs.result(job.id())
            .orElseThrow(
                () ->
                    Problem.CONFLICT.because(
                        "The job is %s; there is no result of it.".formatted(job.state().word())));
    return Response.ok(new GZIPInputStream(new ByteArrayInputStream(result)))
        .type(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
        .build();
  }

  @DELETE
  @Operation(
      operationId = "endJob",
      summary = "End a job, or forget it",
      description =
          """
          A job that is queued or running is cancelled: its computation stops within seconds, and \
          the job stays to be read as cancelled until it expires. A job that is over is forgotten \
          with its result.""")
  @APIResponse(responseCode = "204", description = "It is cancelled, or forgotten")
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  public void end(@Parameter(description = "Id of the job, a UUID") @PathParam("id") String id) {
    if (!jobs.remove(find(id).id())) {
      throw missing(id);
    }
  }

  /** Seconds after which a job is worth asking for again. */
  static long ask(Job job) {
    return Math.clamp((long) ((1 - job.progress()) * job.estimatedMillis() / 2000), 1, 10);
  }

  private Job find(String id) {
    return uuid(id).flatMap(jobs::find).orElseThrow(() -> missing(id));
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static RuntimeException missing(String id) {
    return Problem.NOT_FOUND.because(
        "There is no job '%s'. A job is forgotten an hour after it has ended.".formatted(id));
  }
}

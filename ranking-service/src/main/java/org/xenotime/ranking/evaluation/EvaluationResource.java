package org.xenotime.ranking.evaluation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.concurrent.CancellationException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.ranking.evaluation.request.ReadEvaluation;
import org.xenotime.ranking.http.ApiDescription;
import org.xenotime.ranking.http.Problem;
import org.xenotime.ranking.http.Utf8;
import org.xenotime.ranking.job.JobConfig;
import org.xenotime.ranking.job.JobView;
import org.xenotime.ranking.job.SubmitJob;
import org.xenotime.ranking.job.Turns;

@Path("/api/v1/evaluations")
@RunOnVirtualThread
@Tag(name = "Evaluations", description = "Candidates of one's own, ranked, and how sure that is")
class EvaluationResource {

  private final Evaluate evaluate;
  private final Turns turns;
  private final SubmitJob jobs;
  private final JobConfig config;

  EvaluationResource(Evaluate evaluate, Turns turns, SubmitJob jobs, JobConfig config) {
    this.evaluate = evaluate;
    this.turns = turns;
    this.jobs = jobs;
    this.config = config;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "evaluate",
      summary = "Rank candidates of your own",
      description =
          """
          Ranks what you bring along by stochastic multicriteria acceptability analysis (SMAA): \
          weights and values are drawn again and again from what is known of them, and counted is \
          who comes first, second, and so on. The same request, seed included, has the same answer. \
          At most 2,000 alternatives, 40 criteria and 100,000 draws; for Sobol indices at most 40,000 \
          alternatives times factors.

          A value is put on the scale of its criterion by the normalisation. A scale is made once, \
          from all alternatives: the ends of min-max and log-min-max are the least and the most \
          that any value may be (the 0.1 % and 99.9 % quantiles), the others go by the medians; \
          every drawn value is placed on it. Where criteria are normalised in different ways, all \
          scales go from 0 to 1. Score and rank are those of the medians at the centre of the \
          weights; equal scores share the better rank.

          Work that takes longer than 2 seconds by estimate is answered with 202 and a job, where \
          the request says `Prefer: respond-async` (RFC 7240; with `wait=10` only work that takes \
          longer than 10 seconds). Otherwise it is computed in the request, and stops when the \
          client hangs up. Nothing of the request is kept, but for a job until it expires.""")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = EvaluationDocument.class)))
  @APIResponse(
      responseCode = "200",
      description = "The ranks, and how sure they are",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = EvaluationView.class)))
  @APIResponse(
      responseCode = "202",
      description = "Accepted as a job",
      headers = {
        @Header(
            name = "Location",
            description = "Path of the job",
            schema = @Schema(implementation = String.class)),
        @Header(
            name = "Preference-Applied",
            description = "respond-async",
            schema = @Schema(implementation = String.class)),
        @Header(
            name = "Retry-After",
            description = "Seconds after which to ask for the job",
            schema = @Schema(implementation = Integer.class))
      },
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = JobView.class)))
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "413", ref = ApiDescription.BODY_TOO_LARGE)
  @APIResponse(responseCode = "415", ref = ApiDescription.UNSUPPORTED_MEDIA_TYPE)
  @APIResponse(responseCode = "422", ref = ApiDescription.INVALID_BODY)
  @APIResponse(responseCode = "503", ref = ApiDescription.BUSY)
  public Response evaluate(
      byte[] body,
      @Context HttpHeaders headers,
      @Context RoutingContext client,
      @Parameter(
              description = "respond-async: long work becomes a job; wait=N: seconds of patience",
              example = "respond-async")
          @HeaderParam("Prefer")
          String prefer) {
    Utf8.require(headers);
    var request = ReadEvaluation.read(body);
    var work = Cost.of(request).duration();
    var preference = Preference.from(headers.getRequestHeader("Prefer"));
    if (preference.isJob(work, config.inTheRequest())) {
      return jobs.submit(evaluate, body, work.toMillis());
    }
    var effort = WaitingClient.effortFor(client);
    try {
      var evaluated = turns.attended(effort, () -> evaluate.evaluate(request, effort));
      StreamingOutput answer = to -> EvaluationWriter.write(evaluated, to);
      return Response.ok(answer, MediaType.APPLICATION_JSON_TYPE)
          .header(HttpHeaders.CACHE_CONTROL, "no-store")
          .build();
    } catch (CancellationException hungUp) {
      throw Problem.SERVICE_UNAVAILABLE.because("The computation was called off.");
    }
  }
}

package org.xenotime.ranking.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.xenotime.ranking.http.Problem;

/** Accepts work that is done later. */
@ApplicationScoped
public class SubmitJob {

  private final Jobs jobs;
  private final RunJobs run;

  SubmitJob(Jobs jobs, RunJobs run) {
    this.jobs = jobs;
    this.run = run;
  }

  /** The answer 202 that leads to the job; 503 where too much is queued already. */
  public Response submit(Computation computation, byte[] request, long estimatedMillis) {
    var id =
        jobs.submit(computation.kind(), request, estimatedMillis)
            .orElseThrow(
                () ->
                    Problem.SERVICE_UNAVAILABLE.because(
                        "Too many jobs are queued already. Ask again in a few seconds."));
    run.wake();
    var job = jobs.find(id).orElseThrow();
    return Response.accepted(JobView.from(job))
        .location(URI.create(JobResource.PATH + id))
        .header("Preference-Applied", "respond-async")
        .header(HttpHeaders.RETRY_AFTER, JobResource.ask(job))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}

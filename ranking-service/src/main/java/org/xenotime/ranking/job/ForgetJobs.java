package org.xenotime.ranking.job;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Deletes jobs that have expired; each replica may do it, twice does no harm. */
@ApplicationScoped
class ForgetJobs {

  private final Jobs jobs;

  ForgetJobs(Jobs jobs) {
    this.jobs = jobs;
  }

  @Scheduled(every = "1m", delayed = "10s")
  void forget() {
    jobs.forgetExpired();
  }
}

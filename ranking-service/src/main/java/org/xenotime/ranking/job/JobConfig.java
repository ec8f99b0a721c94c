package org.xenotime.ranking.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much is computed at a time, and what is kept of it. */
@ConfigMapping(prefix = "ranking.computations")
public interface JobConfig {

  /** Threads that compute in this replica, all computations together. */
  @WithDefault("2")
  int threads();

  /** Requests that may wait for their turn; more are sent away with 503. */
  @WithDefault("8")
  int waiting();

  /** How long a request may wait for its turn. */
  @WithDefault("20s")
  Duration longestWait();

  /** Work that is estimated to take longer becomes a job, where the client asks for that. */
  @WithDefault("2s")
  Duration inTheRequest();

  Jobs jobs();

  interface Jobs {

    /** Jobs that this replica computes at a time, so that requests find a free thread. */
    @WithDefault("1")
    int atOnce();

    /** Jobs that may be queued or running in all replicas; more are sent away with 503. */
    @WithDefault("50")
    int most();

    /** How long a job and its result can be had after it has ended. */
    @WithDefault("1h")
    Duration keep();

    /** How often an idle replica looks for jobs, and a busy one says that it is alive. */
    @WithDefault("2s")
    Duration beat();

    /** After so long without a sign of life a job is taken from the replica that had it. */
    @WithDefault("15s")
    Duration patience();

    /** How often a job is begun at most before it counts as one that brings replicas down. */
    @WithDefault("3")
    int attempts();
  }
}

package org.xenotime.ranking.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.xenotime.ranking.job.Runner.Claimed;

/** Computes jobs for as long as the service runs, each on a thread of its own. */
@ApplicationScoped
class RunJobs {

  private static final Duration STOP = Duration.ofSeconds(5);

  private final JobConfig config;
  private final Runner runner;
  private final Turns turns;
  private final List<Computation> computations;
  private final Semaphore news = new Semaphore(0);
  private final Set<Effort> efforts = ConcurrentHashMap.newKeySet();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean stopping;

  RunJobs(JobConfig config, Runner runner, Turns turns, @All List<Computation> computations) {
    this.config = config;
    this.runner = runner;
    this.turns = turns;
    this.computations = computations;
  }

  void start(@Observes StartupEvent event) {
    start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stop();
  }

  void start() {
    stopping = false;
    for (int i = 0; i < config.jobs().atOnce(); i++) {
      threads.add(Thread.ofPlatform().daemon().name("jobs-" + i).start(this::work));
    }
  }

  /** What is under way goes back into the queue, for another replica or for the next start. */
  void stop() throws InterruptedException {
    stopping = true;
    efforts.forEach(Effort::cancel);
    news.release(threads.size());
    for (var thread : threads) {
      thread.join(STOP);
    }
    threads.clear();
  }

  /** There is something to do. */
  void wake() {
    news.release();
  }

  private void work() {
    while (!stopping) {
      try {
        var claimed = runner.claim();
        if (claimed.isPresent()) {
          run(claimed.get());
        } else {
          pause();
        }
      } catch (InterruptedException interrupted) {
        Log.info("Computing jobs ends");
        return;
      } catch (RuntimeException databaseAway) {
        Log.error("Computing jobs failed, trying again", databaseAway);
        pauseUnlessInterrupted();
      }
    }
  }

  private void pause() throws InterruptedException {
    if (news.tryAcquire(config.jobs().beat().toMillis(), TimeUnit.MILLISECONDS)) {
      news.drainPermits();
    }
  }

  private void pauseUnlessInterrupted() {
    try {
      pause();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(Claimed job) throws InterruptedException {
    var effort = new Effort();
    efforts.add(effort);
    var pulse = Thread.ofVirtual().name("pulse").start(() -> beat(job, effort));
    try {
      var answer = turns.unattended(effort, () -> answer(job, effort));
      runner.done(job.id(), answer);
    } catch (CancellationException calledOff) {
      if (stopping) {
        runner.release(job.id());
      }
    } catch (IOException | RuntimeException | OutOfMemoryError failure) {
      Log.errorf(failure, "The job %s failed", job.kind());
      runner.failed(job.id(), "Something went wrong on our side.", effort.share());
    } finally {
      efforts.remove(effort);
      pulse.interrupt();
    }
  }

  private byte[] answer(Claimed job, Effort effort) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      computation(job.kind()).compute(job.request().getBytes(UTF_8), effort, gzip);
    }
    return bytes.toByteArray();
  }

  private Computation computation(String kind) {
    return computations.stream()
        .filter(computation -> computation.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody computes '%s'".formatted(kind)));
  }

  /** Says that the job is alive, and hears whether it is still wanted. */
  private void beat(Claimed job, Effort effort) {
    try {
      while (true) {
        Thread.sleep(config.jobs().beat());
        tell(job, effort);
      }
    } catch (InterruptedException over) {
      Log.debugf("The job %s is over", job.id());
    }
  }

  private void tell(Claimed job, Effort effort) {
    try {
      if (!runner.beat(job.id(), effort.share())) {
        effort.cancel();
      }
    } catch (RuntimeException databaseAway) {
      Log.warn("No sign of life of a job could be given", databaseAway);
    }
  }
}

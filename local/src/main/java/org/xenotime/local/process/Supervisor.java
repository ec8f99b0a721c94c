package org.xenotime.local.process;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Keeps one program running: starts it, waits until it is ready, and starts it again when it dies.
 */
public final class Supervisor implements Stoppable {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final int FIRST_ATTEMPTS = 3;

  private final Program program;
  private final Readiness readiness;
  private final Backoff backoff;
  private final Workshop workshop;
  private final Reporter reporter;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
  private final Thread thread;
  private Running running;

  public Supervisor(
      Program program, Readiness readiness, Backoff backoff, Workshop workshop, Reporter reporter) {
    this.program = program;
    this.readiness = readiness;
    this.backoff = backoff;
    this.workshop = workshop;
    this.reporter = reporter;
    this.thread =
        Thread.ofPlatform().daemon().name("supervisor of " + program.id()).unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  /** Waits until the program was ready for the first time. */
  public void awaitReady(Duration patience) throws InterruptedException {
    try {
      firstReady.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw new StartFailure(program, "is not ready after " + patience.toSeconds() + " s");
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof StartFailure failure
          ? failure
          : new IllegalStateException(failed.getCause());
    }
  }

  @Override
  public String title() {
    return program.title();
  }

  @Override
  public void stop() throws IOException, InterruptedException {
    Optional<Running> last;
    synchronized (this) {
      stopping.countDown();
      last = Optional.ofNullable(running);
    }
    if (last.isPresent()) {
      last.get().stop();
    }
    thread.join();
  }

  private void run() {
    try {
      supervise();
    } catch (IOException | RuntimeException failed) {
      reporter.gaveUp(program, failed.getMessage());
      firstReady.completeExceptionally(new StartFailure(program, failed.getMessage()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void supervise() throws IOException, InterruptedException {
    int failures = 0;
    while (launch()) {
      var started = Instant.now();
      if (becomesReady()) {
        reporter.ready(program, since(started));
        firstReady.complete(null);
      }
      int exitCode = running.exitCode();
      if (isStopping()) {
        return;
      }
      failures = backoff.failuresAfter(failures, since(started));
      if (!firstReady.isDone() && failures == FIRST_ATTEMPTS) {
        throw new IOException(
            "ended " + failures + " times before it was ready, exit code " + exitCode);
      }
      var delay = backoff.delay(failures);
      reporter.died(program, exitCode, delay);
      if (stopping.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    }
  }

  private synchronized boolean launch() throws IOException {
    if (isStopping()) {
      return false;
    }
    running = workshop.launch(program);
    return true;
  }

  private boolean becomesReady() throws InterruptedException {
    while (!readiness.isReady()) {
      if (running.endsWithin(POLL)) {
        return false;
      }
    }
    return running.isAlive();
  }

  private boolean isStopping() {
    return stopping.getCount() == 0;
  }

  private static Duration since(Instant start) {
    return Duration.between(start, Instant.now());
  }
}

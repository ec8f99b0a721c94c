package org.xenotime.ranking.job;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.xenotime.ranking.http.Problem;

/** Lets only so many threads compute at a time; the others wait for their turn in order. */
@ApplicationScoped
public class Turns {

  /** Gauges that say how much is going on. */
  public static final String RUNNING = "ranking.computations.running";

  public static final String WAITING = "ranking.computations.waiting";

  private final JobConfig config;
  private final Semaphore threads;
  private final AtomicInteger running;
  private final AtomicInteger waiting;

  Turns(JobConfig config, MeterRegistry meters) {
    this.config = config;
    this.threads = new Semaphore(config.threads(), true);
    this.running = meters.gauge(RUNNING, new AtomicInteger());
    this.waiting = meters.gauge(WAITING, new AtomicInteger());
  }

  /** What is done when it is one's turn. */
  @FunctionalInterface
  public interface Work<T, X extends Exception> {
    T run() throws X;
  }

  /**
   * Computes for a client who waits, on every thread that happens to be free; 503 where too many
   * wait already.
   *
   * @throws java.util.concurrent.CancellationException where the effort is called off before it
   *     begins
   */
  public <T, X extends Exception> T attended(Effort effort, Work<T, X> work) throws X {
    if (waiting.incrementAndGet() > config.waiting()) {
      waiting.decrementAndGet();
      throw busy();
    }
    try {
      if (!effort.await(threads, config.longestWait().toMillis())) {
        throw busy();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw busy();
    } finally {
      waiting.decrementAndGet();
    }
    return run(effort, 1 + more(), work);
  }

  /** Computes on one thread what nobody waits for. */
  <T, X extends Exception> T unattended(Effort effort, Work<T, X> work)
      throws X, InterruptedException {
    // Who waits has its place in the order, so that the turn comes.
    var mine = false;
    while (!mine) {
      mine = effort.await(threads, config.longestWait().toMillis());
    }
    return run(effort, 1, work);
  }

  private <T, X extends Exception> T run(Effort effort, int permits, Work<T, X> work) throws X {
    running.incrementAndGet();
    try {
      effort.use(permits);
      return work.run();
    } finally {
      running.decrementAndGet();
      threads.release(permits);
    }
  }

  /** The other threads, if nobody else uses or wants them. */
  private int more() {
    var others = config.threads() - 1;
    return others > 0 && !threads.hasQueuedThreads() && threads.tryAcquire(others) ? others : 0;
  }

  private static RuntimeException busy() {
    return Problem.SERVICE_UNAVAILABLE.because(
        "Too many computations are waiting already. Ask again in a few seconds.");
  }
}

package org.xenotime.ranking.job;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.xenotime.ranking.uncertainty.draw.Watch;

/** One computation under way: how far it is, and whether anybody still wants it. */
public final class Effort implements Watch {

  private volatile boolean cancelled;
  private volatile double share;
  private int threads = 1;

  /** The thread that waits for its turn; only while it does. */
  private Thread waiting;

  /** Nobody wants it any more. May be said more than once, from any thread. */
  public synchronized void cancel() {
    cancelled = true;
    if (waiting != null) {
      waiting.interrupt();
    }
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  @Override
  public void progressed(double part) {
    share = Math.clamp(part, 0.0, 1.0);
  }

  /** How much is done, 0 to 1. */
  double share() {
    return share;
  }

  /** How many threads it may use. */
  public int threads() {
    return threads;
  }

  void use(int mostThreads) {
    threads = mostThreads;
  }

  /** Waits for a permit; false where none came in time. */
  boolean await(Semaphore permits, long millis) throws InterruptedException {
    begin();
    try {
      return permits.tryAcquire(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      if (cancelled) {
        throw gone();
      }
      throw interrupted;
    } finally {
      end();
    }
  }

  private synchronized void begin() {
    if (cancelled) {
      throw gone();
    }
    waiting = Thread.currentThread();
  }

  private synchronized void end() {
    waiting = null;
    if (cancelled) {
      // The interruption was meant for the wait, which is over.
      Thread.interrupted();
    }
  }

  private static CancellationException gone() {
    return new CancellationException("Nobody waits for it any more");
  }
}

package org.xenotime.ranking.uncertainty.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Shares out the chunks of a computation among platform threads: the work is arithmetic alone, a
 * virtual thread would only keep another from running.
 */
public final class Crew {

  /** Works on one chunk after the other, in a thread of its own. */
  @FunctionalInterface
  public interface Hand {
    void work(int chunk);
  }

  private final int chunks;
  private final Watch watch;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicBoolean stopped = new AtomicBoolean();

  private Crew(int chunks, Watch watch) {
    this.chunks = chunks;
    this.watch = watch;
  }

  /**
   * Returns when all chunks are done.
   *
   * @param hands makes a hand for each thread
   * @throws CancellationException if the watch wanted that, or the calling thread was interrupted
   */
  public static void work(int chunks, int threads, Watch watch, Supplier<? extends Hand> hands) {
    var crew = new Crew(chunks, watch);
    int needed = Math.min(threads, chunks);
    if (needed <= 1) {
      crew.work(hands.get());
    } else {
      crew.share(needed, hands);
    }
  }

  private void share(int threads, Supplier<? extends Hand> hands) {
    var factory = Thread.ofPlatform().daemon().name("draws-", 1).factory();
    try (var executor = Executors.newFixedThreadPool(threads, factory)) {
      var tasks = new ArrayList<Callable<Void>>();
      for (int i = 0; i < threads; i++) {
        tasks.add(
            () -> {
              work(hands.get());
              return null;
            });
      }
      await(executor.invokeAll(tasks));
    } catch (InterruptedException _) {
      stopped.set(true);
      Thread.currentThread().interrupt();
      throw new CancellationException("The computation was interrupted");
    }
  }

  private static void await(List<Future<Void>> futures) throws InterruptedException {
    for (var future : futures) {
      try {
        future.get();
      } catch (ExecutionException failure) {
        switch (failure.getCause()) {
          case RuntimeException cause -> throw cause;
          case Error cause -> throw cause;
          default -> throw new IllegalStateException(failure.getCause());
        }
      }
    }
  }

  private void work(Hand hand) {
    try {
      int chunk = next.getAndIncrement();
      while (chunk < chunks && !stopped.get()) {
        if (Thread.currentThread().isInterrupted() || watch.isCancelled()) {
          throw new CancellationException("The computation was cancelled");
        }
        hand.work(chunk);
        watch.progressed((double) done.incrementAndGet() / chunks);
        chunk = next.getAndIncrement();
      }
    } catch (RuntimeException | Error failure) {
      stopped.set(true);
      throw failure;
    }
  }
}

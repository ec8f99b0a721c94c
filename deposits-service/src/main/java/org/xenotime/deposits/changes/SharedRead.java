package org.xenotime.deposits.changes;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets readers that come at the same time share one read. Nobody is given a read that began before
 * it came: everybody sees what was committed until then, as if it had read alone.
 */
final class SharedRead<T> {

  private final Supplier<T> read;
  private final ReentrantLock turn = new ReentrantLock();
  private final AtomicReference<CompletableFuture<T>> gathering = new AtomicReference<>();

  SharedRead(Supplier<T> read) {
    this.read = read;
  }

  T get() {
    var own = new CompletableFuture<T>();
    var joined = gathering.compareAndExchange(null, own);
    if (joined == null) {
      readFor(own);
      joined = own;
    }
    try {
      return joined.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  /** For all who have gathered while the read before this one ran. */
  private void readFor(CompletableFuture<T> gathered) {
    turn.lock();
    try {
      gathering.set(null);
      gathered.complete(read.get());
    } catch (RuntimeException | Error failed) {
      // Whoever waits must hear of it, whatever it is.
      gathered.completeExceptionally(failed);
    } finally {
      turn.unlock();
    }
  }
}

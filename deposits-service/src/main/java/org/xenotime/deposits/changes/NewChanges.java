package org.xenotime.deposits.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where readers wait for the next commit. A reader takes the count before it looks into the table
 * and waits for a higher one, so that a commit between the two is not missed.
 */
@ApplicationScoped
class NewChanges {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition counted = lock.newCondition();
  private long count;

  long count() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  void announce() {
    lock.lock();
    try {
      count++;
      counted.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until the count is above the one seen; false where the time ran out first. */
  boolean awaitAfter(long seen, Duration most) throws InterruptedException {
    lock.lock();
    try {
      var nanos = most.toNanos();
      while (count <= seen && nanos > 0) {
        nanos = counted.awaitNanos(nanos);
      }
      return count > seen;
    } finally {
      lock.unlock();
    }
  }
}

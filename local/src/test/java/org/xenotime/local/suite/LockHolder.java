package org.xenotime.local.suite;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Another launcher, as far as the lock is concerned. */
final class LockHolder {
  private LockHolder() {}

  /** Holds the folder until it is killed. */
  public static void main(String[] arguments) throws Exception {
    try (var _ = DataLock.take(Path.of(arguments[0]))) {
      new CountDownLatch(1).await();
    }
  }
}

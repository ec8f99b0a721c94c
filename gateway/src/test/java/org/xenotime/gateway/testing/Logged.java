package org.xenotime.gateway.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Collects what the gateway logs, for tests of what it must not log. */
public final class Logged extends Handler implements AutoCloseable {

  private final List<LogRecord> records = new CopyOnWriteArrayList<>();

  public Logged() {
    Logger.getLogger("").addHandler(this);
  }

  /** The names of every exception in the log, causes included. */
  public List<String> exceptions() {
    return records.stream()
        .map(LogRecord::getThrown)
        .mapMulti(Logged::withCauses)
        .map(failure -> failure.getClass().getSimpleName())
        .toList();
  }

  private static void withCauses(
      @Nullable Throwable failure, java.util.function.Consumer<Throwable> sink) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      sink.accept(each);
    }
  }

  @Override
  public void publish(LogRecord record) {
    records.add(record);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}

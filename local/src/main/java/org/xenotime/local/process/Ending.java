package org.xenotime.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.xenotime.local.process.Program.StopSignal;

/** Ends a process and everything that it started: first asks, then insists. */
final class Ending {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private Ending() {}

  static void end(ProcessHandle process, StopSignal signal)
      throws IOException, InterruptedException {
    var descendants = process.descendants().toList();
    ask(process, signal);
    if (!ended(process)) {
      process.destroyForcibly();
      process.onExit().join();
    }
    descendants.forEach(ProcessHandle::destroyForcibly);
  }

  private static void ask(ProcessHandle process, StopSignal signal)
      throws IOException, InterruptedException {
    switch (signal) {
      case TERM -> process.destroy();
      case INT ->
          new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }
  }

  private static boolean ended(ProcessHandle process) throws InterruptedException {
    try {
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException stillThere) {
      return false;
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }
}

package org.xenotime.local.process;

import static java.util.concurrent.locks.LockSupport.parkNanos;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.xenotime.local.process.Program.StopSignal;

/**
 * Ends a process and everything that it started: first asks, then insists.
 *
 * <p>It looks whether the process is still there instead of waiting for {@link
 * ProcessHandle#onExit}: that is served by a pool which, on two processors, a single child that
 * keeps its parent's output open can block.
 */
public final class Ending {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration POLL = Duration.ofMillis(20);

  private Ending() {}

  public static void end(ProcessHandle process, StopSignal signal)
      throws IOException, InterruptedException {
    end(process, signal, PATIENCE);
  }

  public static void end(ProcessHandle process, StopSignal signal, Duration patience)
      throws IOException, InterruptedException {
    var descendants = process.descendants().toList();
    ask(process, signal);
    if (!goneWithin(patience, process)) {
      process.destroyForcibly();
      goneWithin(PATIENCE, process);
    }
    descendants.forEach(ProcessHandle::destroyForcibly);
  }

  private static void ask(ProcessHandle process, StopSignal signal)
      throws IOException, InterruptedException {
    switch (signal) {
      case TERM -> process.destroy();
      case INT ->
          // The shell's own kill: the program of that name is not on every machine.
          new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
    }
  }

  private static boolean goneWithin(Duration patience, ProcessHandle process) {
    var deadline = Instant.now().plus(patience);
    while (!isGone(process)) {
      if (Instant.now().isAfter(deadline)) {
        return false;
      }
      parkNanos(POLL.toNanos());
    }
    return true;
  }

  /** Dead, or a name without a program: in a container nobody may come to collect the dead. */
  public static boolean isGone(ProcessHandle process) {
    return !process.isAlive() || process.info().commandLine().isEmpty();
  }
}

package org.xenotime.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.xenotime.local.process.Ending;
import org.xenotime.local.process.Program.StopSignal;
import org.xenotime.local.process.Workshop;
import org.xenotime.local.settings.Settings;

/** Stops what runs on a data folder: through its launcher, or without one that was killed. */
public record Down(Settings settings, Console console) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  public void run() throws IOException, InterruptedException {
    var outcome = stop() ? "Stopped what ran on %s" : "Nothing runs on %s";
    console.say(outcome.formatted(settings.data()));
  }

  private boolean stop() throws IOException, InterruptedException {
    var launcher = DataLock.holder(settings.data());
    if (launcher.isPresent()) {
      Ending.end(launcher.get(), StopSignal.TERM, PATIENCE);
      return true;
    }
    return Files.exists(settings.data()) && endLeftovers();
  }

  private boolean endLeftovers() throws IOException, InterruptedException {
    try (var _ = DataLock.take(settings.data())) {
      return new Leftovers(settings, new Workshop(settings.data()), console).end();
    }
  }
}

package org.xenotime.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.xenotime.local.process.StartFailure;
import org.xenotime.local.process.Workshop;
import org.xenotime.local.settings.Component;
import org.xenotime.local.settings.Settings;
import org.xenotime.local.settings.UserError;

/**
 * {@code ./dev up}: starts the suite on its data folder and keeps it running until it is told to
 * stop.
 */
public record Up(Settings settings, Console console) {

  public void run() throws IOException, InterruptedException, SQLException {
    var begin = Instant.now();
    start(EnumSet.allOf(Component.class));
    console.say(new Summary(settings).text());
    console.say(
        "Started in %d s. Ctrl-C stops it."
            .formatted(Duration.between(begin, Instant.now()).toSeconds()));
    console.say("Xenotime is ready at " + settings.publicUrl());
    new CountDownLatch(1).await();
  }

  /** Returns when these are ready; they stop when the virtual machine ends. */
  public Suite start(Set<Component> components)
      throws IOException, InterruptedException, SQLException {
    var lock = DataLock.take(settings.data());
    var workshop = new Workshop(settings.data());
    new Leftovers(settings, workshop, console).end();
    FreePorts.demand(settings.ports());
    Addresses.of(settings).write(settings.data());
    console.say("Xenotime starts on " + settings.data());
    var suite = new Suite(settings, workshop, console);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite, lock), "stop"));
    try {
      suite.start(components);
      return suite;
    } catch (StartFailure failure) {
      throw new UserError(
          "%s. The end of %s:%n%n%s"
              .formatted(
                  failure.getMessage(),
                  workshop.log(failure.program()),
                  String.join(System.lineSeparator(), workshop.endOfLog(failure.program()))));
    }
  }

  private void stop(Suite suite, DataLock lock) {
    try (lock) {
      console.say("Stopping");
      suite.stop();
      console.say("Stopped");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

package org.xenotime.local.suite;

import java.io.IOException;
import org.xenotime.local.process.Workshop;
import org.xenotime.local.settings.Folders;
import org.xenotime.local.settings.Settings;

/** Deletes a data folder that no instance holds. */
public record Reset(Settings settings, Console console) {

  public void run() throws IOException, InterruptedException {
    try (var _ = DataLock.take(settings.data())) {
      new Leftovers(settings, new Workshop(settings.data()), console).end();
      Folders.delete(settings.data());
    }
  }
}

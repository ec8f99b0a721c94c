package org.xenotime.local.suite;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.io.IOException;
import org.xenotime.local.postgres.PostgresCluster;
import org.xenotime.local.process.Ending;
import org.xenotime.local.process.Program.StopSignal;
import org.xenotime.local.process.Workshop;
import org.xenotime.local.settings.Component;
import org.xenotime.local.settings.Settings;

/**
 * Ends what a launcher that was killed left running on this data folder. Whoever calls this holds
 * the folder, so no other launcher misses these processes.
 */
record Leftovers(Settings settings, Workshop workshop, Console console) {

  /**
   * Last started, first ended: what is no component was started after all of them.
   *
   * @return whether there was anything to end
   */
  boolean end() throws IOException, InterruptedException {
    boolean ended = false;
    for (var id :
        workshop.recorded().stream().sorted(comparing(this::order, reverseOrder())).toList()) {
      if (workshop.endOrphan(id, signal(id))) {
        say(title(id));
        ended = true;
      }
    }
    var server = PostgresCluster.serverOn(settings.data().resolve("postgres"));
    if (server.isPresent()) {
      Ending.end(server.get(), StopSignal.INT);
      say(Component.POSTGRES.title());
    }
    return ended || server.isPresent();
  }

  private int order(String id) {
    return Component.named(id).map(Component::ordinal).orElse(Integer.MAX_VALUE);
  }

  private static StopSignal signal(String id) {
    return id.equals(Component.POSTGRES.id()) ? StopSignal.INT : StopSignal.TERM;
  }

  private static String title(String id) {
    return Component.named(id).map(Component::title).orElse(id);
  }

  private void say(String title) {
    console.say("  %-18s of an earlier start is ended".formatted(title));
  }
}

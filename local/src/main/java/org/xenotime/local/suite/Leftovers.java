package org.xenotime.local.suite;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import org.xenotime.local.keycloak.KeycloakDistribution;
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
public record Leftovers(Settings settings, Workshop workshop, Console console) {

  /**
   * Last started, first ended.
   *
   * @return whether there was anything to end
   */
  public boolean end() throws IOException, InterruptedException {
    boolean ended =
        end(KeycloakDistribution.PREPARATION, "the preparation of Keycloak", StopSignal.TERM);
    var components = Arrays.asList(Component.values());
    Collections.reverse(components);
    for (var component : components) {
      ended |= end(component.id(), component.title(), signal(component));
    }
    var server = PostgresCluster.serverOn(settings.data().resolve("postgres"));
    if (server.isPresent()) {
      console.say("  %-18s of an earlier start is ended".formatted(Component.POSTGRES.title()));
      Ending.end(server.get(), StopSignal.INT);
    }
    return ended || server.isPresent();
  }

  private boolean end(String id, String title, StopSignal signal)
      throws IOException, InterruptedException {
    boolean ended = workshop.endOrphan(id, signal);
    if (ended) {
      console.say("  %-18s of an earlier start is ended".formatted(title));
    }
    return ended;
  }

  private static StopSignal signal(Component component) {
    return component == Component.POSTGRES ? StopSignal.INT : StopSignal.TERM;
  }
}

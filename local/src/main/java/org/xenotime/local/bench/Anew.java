package org.xenotime.local.bench;

import java.util.Map;
import org.xenotime.local.settings.Component;
import org.xenotime.local.suite.Twin;

/** A deposits-service that keeps no answers: it works each out anew, however often it is asked. */
final class Anew {
  private Anew() {}

  static Twin on(String name, String database) {
    return Twin.onFreePorts(
        Component.DEPOSITS, name, database, Map.of("DEPOSITS_KEPT_ANSWERS_MEGABYTES", "0"));
  }
}

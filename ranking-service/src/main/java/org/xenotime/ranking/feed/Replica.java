package org.xenotime.ranking.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The name of this replica: its host and port. It is the same after a restart, so that a replica
 * that was killed takes its lease up again at once.
 */
@ApplicationScoped
class Replica {

  private final int port;

  Replica(@ConfigProperty(name = "quarkus.http.port") int port) {
    this.port = port;
  }

  String name() {
    try {
      return InetAddress.getLocalHost().getHostName() + ":" + port;
    } catch (UnknownHostException e) {
      throw new IllegalStateException("This host does not know its own name", e);
    }
  }
}

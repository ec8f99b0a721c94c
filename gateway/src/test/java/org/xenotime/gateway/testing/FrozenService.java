package org.xenotime.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** A deposits-service whose process is stopped: the system accepts connections, nobody reads. */
public final class FrozenService implements QuarkusTestResourceLifecycleManager {

  private ServerSocket socket;

  @Override
  public Map<String, String> start() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      return Map.of(
          "gateway.deposits-url",
          "http://127.0.0.1:" + socket.getLocalPort(),
          "quarkus.oidc.auth-server-url",
          "http://127.0.0.1:1/realms/xenotime");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.xenotime.local.e2e;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** A free port for every port option, all different. */
final class FreePortOptions {
  private static final List<String> OPTIONS =
      List.of(
          "postgres-port",
          "keycloak-port",
          "keycloak-management-port",
          "deposits-port",
          "deposits-management-port",
          "ranking-port",
          "ranking-management-port",
          "forum-port",
          "forum-management-port",
          "gateway-port",
          "gateway-management-port");

  private FreePortOptions() {}

  static List<String> choose() throws IOException {
    var sockets = new ArrayList<ServerSocket>();
    try {
      var options = new ArrayList<String>();
      for (var option : OPTIONS) {
        var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        sockets.add(socket);
        options.add("--%s=%d".formatted(option, socket.getLocalPort()));
      }
      return options;
    } finally {
      for (var socket : sockets) {
        socket.close();
      }
    }
  }
}

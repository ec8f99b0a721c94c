package org.xenotime.local.suite;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.xenotime.local.settings.Ports;
import org.xenotime.local.settings.UserError;

/** Finds out before anything starts whether every port can be had. */
public final class FreePorts {
  private FreePorts() {}

  public static void demand(Ports ports) {
    var taken =
        ports.uses().stream()
            .filter(use -> !isFree(use.port()))
            .map(
                use ->
                    "Port %d is taken, it is wanted for %s: free it, or choose another with --%s"
                        .formatted(use.port(), use.purpose(), use.option()))
            .collect(joining(System.lineSeparator()));
    if (!taken.isEmpty()) {
      throw new UserError(taken);
    }
  }

  /** One that nobody has at the moment. */
  public static int any() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      // Connections of an earlier run that are still closing do not count as taken.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}

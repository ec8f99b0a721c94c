package org.xenotime.local.suite;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenotime.local.settings.Settings;
import org.xenotime.local.settings.UserError;

class FreePortsTest {

  @Test
  void aTakenPortIsNamedWithWhatItIsForAndTheWayOut() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      var port = Integer.toString(taken.getLocalPort());
      var settings = Settings.of(Path.of("."), List.of("--forum-port", port), Map.of());

      assertThatThrownBy(() -> FreePorts.demand(settings.ports()))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("Port %s is taken, it is wanted for forum-service".formatted(port))
          .hasMessageContaining("choose another with --forum-port");
    }
  }
}

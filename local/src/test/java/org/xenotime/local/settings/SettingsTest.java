package org.xenotime.local.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final Path HOME = Path.of("/checkout");

  @Test
  void withoutAChoiceThePublishedAddressesAreUsed() {
    var settings = settings(Map.of());

    assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
    assertThat(settings.issuer()).isEqualTo("http://localhost:8180/realms/xenotime");
    assertThat(settings.data()).isEqualTo(Path.of("/checkout/.data"));
    assertThat(settings.ports().of(Component.POSTGRES)).isEqualTo(5433);
    assertThat(settings.ports().managementOf(Component.FORUM)).isEqualTo(9083);
  }

  @Test
  void anOptionWinsOverItsEnvironmentVariable() {
    var environment = Map.of("XENOTIME_GATEWAY_PORT", "1234", "XENOTIME_FORUM_PORT", "1235");

    var settings = settings(environment, "--gateway-port", "4321", "--data=/elsewhere");

    assertThat(settings.publicUrl()).isEqualTo("http://localhost:4321");
    assertThat(settings.ports().of(Component.FORUM)).isEqualTo(1235);
    assertThat(settings.data()).isEqualTo(Path.of("/elsewhere"));
  }

  @Test
  void anOffsetMovesEveryDefault() {
    var ports = settings(Map.of(), "--port-offset", "10000").ports();

    assertThat(ports.of(Component.GATEWAY)).isEqualTo(18080);
    assertThat(ports.managementOf(Component.GATEWAY)).isEqualTo(19080);
    assertThat(ports.of(Component.POSTGRES)).isEqualTo(15433);
  }

  @Test
  void onePortForTwoIsRefused() {
    refused("--forum-port", "8080")
        .hasMessage("Port 8080 is chosen twice: --forum-port, --gateway-port");
  }

  @Test
  void whatIsNoPortIsRefused() {
    refused("--forum-port", "0").hasMessageContaining("a port is 1 to 65535");
    refused("--forum-port", "eighty").hasMessageContaining("must be a number");
    refused("--forum-port").hasMessageContaining("needs a value");
  }

  @Test
  void anUnknownOptionIsRefused() {
    refused("--gateway-prot", "8080").hasMessageContaining("Unknown option --gateway-prot");
    refused("8080").hasMessageContaining("Unknown option 8080");
  }

  @Test
  void theHelpNamesEveryOptionAndItsVariable() {
    assertThat(Settings.help())
        .contains("--gateway-port", "XENOTIME_GATEWAY_PORT", "8080")
        .contains("--keycloak-management-port", "XENOTIME_KEYCLOAK_MANAGEMENT_PORT")
        .doesNotContain("postgres-management");
  }

  private static Settings settings(Map<String, String> environment, String... arguments) {
    return Settings.of(HOME, List.of(arguments), environment);
  }

  private static org.assertj.core.api.AbstractThrowableAssert<?, ?> refused(String... arguments) {
    return assertThatThrownBy(() -> settings(Map.of(), arguments)).isInstanceOf(UserError.class);
  }
}

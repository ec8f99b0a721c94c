package org.xenotime.local.keycloak;

import java.util.Map;
import org.xenotime.local.postgres.Databases;
import org.xenotime.local.settings.Component;
import org.xenotime.local.settings.Settings;

/** What Keycloak is told about this machine. */
public record KeycloakSettings(Settings settings, Databases databases) {
  public static final String ADMIN = "admin";

  public Map<String, String> environment() {
    return Map.ofEntries(
        Map.entry("KC_DB_URL", databases.jdbcUrl(Component.KEYCLOAK)),
        Map.entry("KC_DB_USERNAME", Component.KEYCLOAK.id()),
        Map.entry("KC_DB_PASSWORD", Databases.passwordOf(Component.KEYCLOAK)),
        Map.entry("KC_DB_POOL_MAX_SIZE", "15"),
        Map.entry("KC_HTTP_ENABLED", "true"),
        Map.entry("KC_HTTP_HOST", "127.0.0.1"),
        Map.entry("KC_HTTP_PORT", port(settings.ports().of(Component.KEYCLOAK))),
        Map.entry("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1"),
        Map.entry(
            "KC_HTTP_MANAGEMENT_PORT", port(settings.ports().managementOf(Component.KEYCLOAK))),
        Map.entry("KC_HOSTNAME", settings.url(Component.KEYCLOAK)),
        // Each "not yet" of the health check would be a line.
        Map.entry("KC_LOG_LEVEL", "info,io.smallrye.health:warn"),
        Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN),
        Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN));
  }

  private static String port(int port) {
    return Integer.toString(port);
  }
}

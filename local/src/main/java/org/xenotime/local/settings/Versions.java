package org.xenotime.local.settings;

import java.io.IOException;
import java.util.Properties;

/** Which PostgreSQL and which Keycloak this build brings. */
public record Versions(String postgres, String keycloak) {

  public static Versions ofThisBuild() throws IOException {
    var properties = new Properties();
    try (var in = Versions.class.getResourceAsStream("/versions.properties")) {
      properties.load(in);
    }
    return new Versions(properties.getProperty("postgres"), properties.getProperty("keycloak"));
  }
}

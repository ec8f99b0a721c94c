package org.xenotime.local.suite;

import java.util.HashMap;
import java.util.Map;
import org.xenotime.local.postgres.Databases;
import org.xenotime.local.settings.Component;

/**
 * A service that runs once more beside the suite's own.
 *
 * @param id names its log, its record and itself to people
 * @param database another one on the same server or the suite's own: the role of the service owns
 *     it
 * @param settings more of its environment
 */
public record Twin(
    Component of,
    String id,
    String database,
    Map<String, String> settings,
    int port,
    int managementPort) {

  public Twin {
    settings = Map.copyOf(settings);
  }

  public static Twin onFreePorts(
      Component of, String name, String database, Map<String, String> settings) {
    return new Twin(of, of.id() + "-" + name, database, settings, FreePorts.any(), FreePorts.any());
  }

  public String url() {
    return "http://127.0.0.1:" + port;
  }

  Map<String, String> environment(Databases databases) {
    var environment = new HashMap<>(settings);
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", databases.jdbcUrl(database));
    return environment;
  }
}

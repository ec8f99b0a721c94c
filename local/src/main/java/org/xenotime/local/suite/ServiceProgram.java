package org.xenotime.local.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xenotime.local.postgres.Databases;
import org.xenotime.local.process.Program;
import org.xenotime.local.process.Program.StopSignal;
import org.xenotime.local.settings.Component;
import org.xenotime.local.settings.Settings;
import org.xenotime.local.settings.UserError;

/** How one of the four services is run: as it was built, told where the others are. */
record ServiceProgram(Component component, Settings settings, Databases databases) {

  Program program() {
    var jar = settings.home().resolve(directory()).resolve("target/quarkus-app/quarkus-run.jar");
    if (Files.notExists(jar)) {
      throw new UserError("%s is not built: %s is missing".formatted(component.title(), jar));
    }
    return new Program(
        component.id(),
        component.title(),
        command(jar),
        environment(),
        settings.home(),
        StopSignal.TERM);
  }

  /** Folder, artifact and title of a service are the same word. */
  private String directory() {
    return component.title();
  }

  private static List<String> command(Path jar) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xms48m",
        "-Xmx384m",
        "-XX:MaxMetaspaceSize=192m",
        "-XX:ReservedCodeCacheSize=96m",
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-jar",
        jar.toString());
  }

  private Map<String, String> environment() {
    var environment = new HashMap<String, String>();
    environment.put("QUARKUS_PROFILE", "local");
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", port(settings.ports().of(component)));
    environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    environment.put("QUARKUS_MANAGEMENT_PORT", port(settings.ports().managementOf(component)));
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.issuer());
    if (component.hasDatabase()) {
      environment.put("QUARKUS_DATASOURCE_JDBC_URL", databases.jdbcUrl(component));
      environment.put("QUARKUS_DATASOURCE_USERNAME", component.id());
      environment.put("QUARKUS_DATASOURCE_PASSWORD", Databases.passwordOf(component));
      // A connection is a process of some 20 MB, and there are few processors to keep busy.
      environment.put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "20");
    }
    environment.putAll(neighbours());
    return environment;
  }

  private Map<String, String> neighbours() {
    return switch (component) {
      case GATEWAY ->
          Map.of(
              "GATEWAY_PUBLIC_URL", settings.publicUrl(),
              "GATEWAY_DEPOSITS_URL", address(Component.DEPOSITS),
              "GATEWAY_RANKING_URL", address(Component.RANKING),
              "GATEWAY_FORUM_URL", address(Component.FORUM));
      case RANKING -> Map.of("RANKING_DEPOSITS_URL", address(Component.DEPOSITS));
      case POSTGRES, KEYCLOAK, DEPOSITS, FORUM -> Map.of();
    };
  }

  private String address(Component other) {
    return "http://127.0.0.1:" + settings.ports().of(other);
  }

  private static String port(int port) {
    return Integer.toString(port);
  }
}

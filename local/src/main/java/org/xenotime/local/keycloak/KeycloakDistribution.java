package org.xenotime.local.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xenotime.local.process.Program;
import org.xenotime.local.process.Program.StopSignal;
import org.xenotime.local.settings.Component;
import org.xenotime.local.settings.UserError;
import org.xenotime.local.settings.Versions;

/** Keycloak as the build unpacked it, and what this machine made of it. */
public record KeycloakDistribution(Path directory) {
  public static final String PREPARATION = "keycloak-build";

  private static final String REALM = "xenotime-realm.json";

  /** What is fixed when Keycloak is prepared: a change here needs a new preparation. */
  private static final List<String> BUILD_OPTIONS =
      List.of("--db=postgres", "--health-enabled=true", "--metrics-enabled=true", "--cache=local");

  public static KeycloakDistribution in(Path programs) throws IOException {
    var directory = programs.resolve("keycloak-" + Versions.ofThisBuild().keycloak());
    if (Files.notExists(directory.resolve("lib/quarkus-run.jar"))) {
      throw new UserError("Keycloak is not at %s: ./dev build brings it".formatted(directory));
    }
    return new KeycloakDistribution(directory);
  }

  /** Keycloak starts several times faster when it was prepared for its database and options. */
  public boolean isPrepared() throws IOException {
    return Files.exists(marker()) && Files.readString(marker()).equals(stamp());
  }

  public Program preparation() {
    var command =
        new ArrayList<>(List.of("sh", directory.resolve("bin/kc.sh").toString(), "build"));
    command.addAll(BUILD_OPTIONS);
    return new Program(
        PREPARATION,
        "the preparation of Keycloak",
        command,
        Map.of(
            "JAVA_HOME",
            System.getProperty("java.home"),
            "JAVA_OPTS_APPEND",
            "-XX:TieredStopAtLevel=1"),
        directory,
        StopSignal.TERM);
  }

  public void markPrepared() throws IOException {
    Files.writeString(marker(), stamp());
  }

  private Path marker() {
    return directory.resolve("prepared.txt");
  }

  private static String stamp() {
    return String.join(" ", BUILD_OPTIONS);
  }

  /** Puts the realm where Keycloak looks for it; it is imported into a database that has none. */
  public void installRealm() throws IOException {
    var folder = Files.createDirectories(directory.resolve("data/import"));
    try (InputStream realm = getClass().getResourceAsStream("/keycloak/" + REALM)) {
      Files.copy(
          Objects.requireNonNull(realm, REALM),
          folder.resolve(REALM),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Runs Keycloak without its script, which would stand between us and the process. The options of
   * the virtual machine are the script's, less the heap; compiling with C1 alone halves the time to
   * start.
   */
  public Program program(Map<String, String> environment) {
    return new Program(
        Component.KEYCLOAK.id(),
        Component.KEYCLOAK.title(),
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xms64m",
            "-Xmx320m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dkc.home.dir=" + directory,
            "-Djboss.server.config.dir=" + directory.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "-cp",
            directory.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
            "start",
            "--optimized",
            "--import-realm"),
        environment,
        directory,
        StopSignal.TERM);
  }
}

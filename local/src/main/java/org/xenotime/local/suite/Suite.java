package org.xenotime.local.suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.xenotime.local.keycloak.KeycloakDistribution;
import org.xenotime.local.keycloak.KeycloakSettings;
import org.xenotime.local.postgres.Databases;
import org.xenotime.local.postgres.PostgresBinaries;
import org.xenotime.local.postgres.PostgresCluster;
import org.xenotime.local.process.Backoff;
import org.xenotime.local.process.Program;
import org.xenotime.local.process.Readiness;
import org.xenotime.local.process.Running;
import org.xenotime.local.process.StartFailure;
import org.xenotime.local.process.Stoppable;
import org.xenotime.local.process.Supervisor;
import org.xenotime.local.process.Workshop;
import org.xenotime.local.settings.Component;
import org.xenotime.local.settings.Settings;

/** Everything that {@code ./dev up} runs. */
public final class Suite {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Settings settings;
  private final Workshop workshop;
  private final Console console;
  private final Databases databases;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Deque<Stoppable> started = new ArrayDeque<>();
  private boolean stopping;

  public Suite(Settings settings, Workshop workshop, Console console) {
    this.settings = settings;
    this.workshop = workshop;
    this.console = console;
    this.databases = new Databases(settings.ports().of(Component.POSTGRES));
  }

  /**
   * Starts PostgreSQL first, then the others side by side: they wait for each other by themselves.
   *
   * @param components which others
   */
  public void start(Set<Component> components)
      throws IOException, InterruptedException, SQLException {
    supervise(postgres(), databases::isReady).awaitReady(PATIENCE);
    databases.create();
    var others = new ArrayList<Supervisor>();
    for (var component : EnumSet.range(Component.DEPOSITS, Component.GATEWAY)) {
      if (components.contains(component)) {
        var program = new ServiceProgram(component, settings, databases).program();
        others.add(supervise(program, health(component, "/q/health/ready")));
      }
    }
    if (components.contains(Component.KEYCLOAK)) {
      others.add(supervise(keycloak(), health(Component.KEYCLOAK, "/health/ready")));
    }
    for (var other : others) {
      other.awaitReady(PATIENCE);
    }
  }

  private Program postgres() throws IOException, InterruptedException {
    var cluster =
        new PostgresCluster(
            PostgresBinaries.unpackedIn(settings.programs()),
            settings.data().resolve("postgres"),
            settings.ports().of(Component.POSTGRES));
    cluster.create();
    return cluster.program();
  }

  private Program keycloak() throws IOException, InterruptedException {
    var keycloak = KeycloakDistribution.in(settings.programs());
    if (!keycloak.isPrepared()) {
      console.say(
          "  %-18s is prepared for this machine (once)".formatted(Component.KEYCLOAK.title()));
      prepare(keycloak);
    }
    keycloak.installRealm();
    return keycloak.program(new KeycloakSettings(settings, databases).environment());
  }

  private void prepare(KeycloakDistribution keycloak) throws IOException, InterruptedException {
    var preparation = launch(keycloak.preparation());
    int exitCode = preparation.exitCode();
    synchronized (this) {
      refuseWhenStopping();
      started.remove(preparation);
    }
    if (exitCode != 0) {
      throw new StartFailure(keycloak.preparation(), "failed with exit code " + exitCode);
    }
    keycloak.markPrepared();
  }

  private Readiness health(Component component, String path) {
    return health(settings.ports().managementOf(component), path);
  }

  private Readiness health(int port, String path) {
    return new HealthCheck(http, URI.create("http://127.0.0.1:" + port + path));
  }

  private synchronized Running launch(Program program) throws IOException {
    refuseWhenStopping();
    var running = workshop.launch(program);
    started.push(running);
    return running;
  }

  /** Runs one more program as long as the suite runs. */
  public synchronized Supervisor supervise(Program program, Readiness readiness) {
    refuseWhenStopping();
    var supervisor = new Supervisor(program, readiness, Backoff.DEFAULT, workshop, console);
    started.push(supervisor);
    supervisor.start();
    return supervisor;
  }

  /** Runs a service once more, on a database and ports of its own, as long as the suite runs. */
  public Supervisor supervise(Twin twin) {
    var service = new ServiceProgram(twin.of(), settings, databases).program();
    return supervise(
        service.renamed(twin.id(), twin.id(), twin.environment(databases)),
        health(twin.managementPort(), "/q/health/ready"));
  }

  /** Stops one program before the others. */
  public void stop(Supervisor program) throws IOException, InterruptedException {
    synchronized (this) {
      started.remove(program);
    }
    program.stop();
  }

  private void refuseWhenStopping() {
    if (stopping) {
      throw new CancellationException("stopped while starting");
    }
  }

  /** Stops what was started, last first. */
  public void stop() throws IOException, InterruptedException {
    List<Stoppable> running;
    synchronized (this) {
      stopping = true;
      running = List.copyOf(started);
    }
    for (var program : running) {
      console.say("  %-18s stops".formatted(program.title()));
      program.stop();
    }
  }
}

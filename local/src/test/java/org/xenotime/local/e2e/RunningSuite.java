package org.xenotime.local.e2e;

import static org.xenotime.local.testing.Eventually.eventually;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.xenotime.local.keycloak.AccessTokens;
import org.xenotime.local.process.Ending;
import org.xenotime.local.process.Workshop;
import org.xenotime.local.settings.Component;
import org.xenotime.local.settings.Folders;
import org.xenotime.local.settings.Settings;

/**
 * The suite under test; all end-to-end tests share it, and may kill it: it is started again when
 * asked for.
 */
final class RunningSuite implements AutoCloseable {
  private static final Path FOLDER = Path.of("target/e2e").toAbsolutePath();
  private static final Path OUTPUT = FOLDER.resolve("up.log");
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final List<String> options;
  private final Settings settings;
  private Process launcher;

  private RunningSuite(List<String> options) {
    this.options = options;
    this.settings = Settings.of(Path.of(".."), options, Map.of());
  }

  static RunningSuite onFreshData() throws IOException {
    Folders.delete(FOLDER);
    var options = new ArrayList<String>(List.of("--data", FOLDER.resolve("data").toString()));
    options.addAll(FreePortOptions.choose());
    return new RunningSuite(options);
  }

  /** Runs, and nothing of it is still coming back from what an earlier test did to it. */
  void ensureReady() throws Exception {
    if (launcher == null || !launcher.isAlive()) {
      start();
    }
    eventually(PATIENCE, this::isWhole);
  }

  private boolean isWhole() throws InterruptedException {
    for (var component : EnumSet.range(Component.KEYCLOAK, Component.GATEWAY)) {
      var management = "http://localhost:" + settings.ports().managementOf(component);
      var path = component == Component.KEYCLOAK ? "/health/ready" : "/q/health/ready";
      try {
        if (new Api(management).get(path).status() != 200) {
          return false;
        }
      } catch (IOException away) {
        return false;
      }
    }
    return true;
  }

  private void start() throws Exception {
    launcher = Launcher.run(OUTPUT, command("up"));
    eventually(
        PATIENCE, () -> !launcher.isAlive() || output().contains("Xenotime is ready at " + url()));
    if (!launcher.isAlive()) {
      throw new AssertionError("The suite does not start:\n" + output());
    }
  }

  List<String> command(String command) {
    return Stream.concat(Stream.of(command), options.stream()).toList();
  }

  Settings settings() {
    return settings;
  }

  String url() {
    return settings.publicUrl();
  }

  Api api() {
    return new Api(url());
  }

  AccessTokens tokens() {
    return new AccessTokens(settings.issuer());
  }

  /** What the launcher printed since its last start. */
  String output() throws IOException {
    return Files.readString(OUTPUT);
  }

  ProcessHandle process(Component component) throws IOException {
    return new Workshop(settings.data())
        .find(component.id())
        .orElseThrow(() -> new AssertionError(component + " does not run"));
  }

  /** Everything that runs, without the launcher itself. */
  List<ProcessHandle> processes() throws IOException {
    var processes = new ArrayList<ProcessHandle>();
    for (var component : Component.values()) {
      processes.add(process(component));
      process(component).descendants().forEach(processes::add);
    }
    return processes;
  }

  void killEverything() throws Exception {
    var all = processes();
    killLauncher();
    all.forEach(ProcessHandle::destroyForcibly);
    eventually(PATIENCE, () -> all.stream().allMatch(Ending::isGone));
  }

  void killLauncher() throws InterruptedException {
    launcher.destroyForcibly().waitFor();
  }

  /** As Ctrl-C or {@code kill} do. */
  void stop() throws InterruptedException {
    launcher.destroy();
    if (!launcher.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("The suite does not stop");
    }
  }

  @Override
  public void close() {
    if (launcher != null) {
      launcher.destroy();
      launcher.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
  }
}

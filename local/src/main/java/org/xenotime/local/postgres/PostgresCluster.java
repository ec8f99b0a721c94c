package org.xenotime.local.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xenotime.local.process.Program;
import org.xenotime.local.process.Program.StopSignal;
import org.xenotime.local.settings.Component;
import org.xenotime.local.settings.Folders;
import org.xenotime.local.settings.UserError;

/** The data directory of the server, made so that it survives whatever happens to the processes. */
public record PostgresCluster(PostgresBinaries binaries, Path data, int port) {
  static final String SUPERUSER = "postgres";
  static final String SUPERUSER_PASSWORD = "postgres-local";

  /**
   * Makes the data directory on first use. It is made aside and then moved, so that a start that
   * was interrupted leaves nothing half done.
   */
  public void create() throws IOException, InterruptedException {
    if (Files.exists(data.resolve("PG_VERSION"))) {
      return;
    }
    var aside = data.resolveSibling("postgres.new");
    Folders.delete(aside);
    var password = Files.writeString(data.resolveSibling("postgres.password"), SUPERUSER_PASSWORD);
    try {
      initialise(aside, password);
    } finally {
      Files.delete(password);
    }
    Files.move(aside, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private void initialise(Path directory, Path password) throws IOException, InterruptedException {
    var initdb =
        new ProcessBuilder(
                binaries.command(
                    "initdb",
                    "--pgdata=" + directory,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C"))
            .redirectErrorStream(true)
            .start();
    var output = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (initdb.waitFor() != 0) {
      throw new UserError("PostgreSQL cannot make its data directory:%n%s".formatted(output));
    }
  }

  /**
   * The server that still runs on a data directory, if there is one. Where the note about it is
   * stale it is taken away: PostgreSQL believes it if by chance another process has got the number.
   */
  public static Optional<ProcessHandle> serverOn(Path data) throws IOException {
    var note = data.resolve("postmaster.pid");
    if (Files.notExists(note)) {
      return Optional.empty();
    }
    var server =
        Files.readAllLines(note).stream()
            .findFirst()
            .filter(pid -> pid.matches("\\d{1,10}"))
            .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
            .filter(process -> serves(process, data));
    if (server.isEmpty()) {
      Files.delete(note);
    }
    return server;
  }

  private static boolean serves(ProcessHandle process, Path data) {
    return process
        .info()
        .arguments()
        .map(arguments -> List.of(arguments).contains(data.toString()))
        .orElse(false);
  }

  public Program program() {
    var arguments = new ArrayList<>(List.of("-D", data.toString()));
    settings().forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
    return new Program(
        Component.POSTGRES.id(),
        Component.POSTGRES.title(),
        binaries.command("postgres", arguments.toArray(String[]::new)),
        Map.of(),
        data,
        StopSignal.INT);
  }

  private Map<String, String> settings() {
    return Map.of(
        "listen_addresses", "127.0.0.1",
        "port", Integer.toString(port),
        // Clients come over TCP; a socket file would only be one more thing to clean up.
        "unix_socket_directories", "",
        "max_connections", "150",
        "shared_buffers", "128MB",
        "log_line_prefix", "%m [%p] %q%u@%d ",
        // These three are PostgreSQL's own defaults, said aloud: the data survives kill -9.
        "fsync", "on",
        "full_page_writes", "on",
        "synchronous_commit", "on");
  }
}

package org.xenotime.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.xenotime.local.process.Program.StopSignal;

/** Where programs are run from: their logs and the records of their processes. */
public final class Workshop {
  private static final long LOG_BOUND = 10L * 1024 * 1024;

  private final Path logs;
  private final Path records;

  public Workshop(Path data) throws IOException {
    logs = Files.createDirectories(data.resolve("logs"));
    records = Files.createDirectories(data.resolve("processes"));
  }

  public Path logs() {
    return logs;
  }

  public Path log(String id) {
    return logs.resolve(id + ".log");
  }

  public List<String> endOfLog(String id) throws IOException {
    return RotatingLog.tail(log(id), 20);
  }

  public Running launch(Program program) throws IOException {
    var log = new RotatingLog(log(program.id()), LOG_BOUND);
    return Running.launch(program, log, records.resolve(program.id()));
  }

  /** The names under which something runs, or did when its launcher was killed. */
  public List<String> recorded() throws IOException {
    try (var files = Files.list(records)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** The process that runs under this name now. */
  public Optional<ProcessHandle> find(String id) throws IOException {
    return ProcessRecord.read(records.resolve(id)).flatMap(ProcessRecord::process);
  }

  /**
   * Ends what a launcher that was killed has left behind under this name; only a process that such
   * a launcher recorded.
   *
   * @return whether there was something to end
   */
  public boolean endOrphan(String id, StopSignal signal) throws IOException, InterruptedException {
    var orphan = find(id);
    if (orphan.isPresent()) {
      Ending.end(orphan.get(), signal);
    }
    Files.deleteIfExists(records.resolve(id));
    return orphan.isPresent();
  }
}

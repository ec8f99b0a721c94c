package org.xenotime.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Which process is ours. A process number alone is not enough: after a crash the number may belong
 * to somebody else, so the time of its start is kept with it.
 */
record ProcessRecord(long pid, Instant startedAt) {
  /** The clock that start times are counted from may be set a little between two launchers. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  static ProcessRecord of(ProcessHandle process) {
    return new ProcessRecord(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
  }

  /** The living process, if it is still the one that was recorded. */
  Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(
            process ->
                process
                    .info()
                    .startInstant()
                    .filter(
                        start -> Duration.between(start, startedAt).abs().compareTo(TOLERANCE) < 0)
                    .isPresent());
  }

  void write(Path file) throws IOException {
    Files.writeString(file, pid + " " + startedAt);
  }

  /** Empty where there is no record, or one that was cut off in the middle of writing. */
  static Optional<ProcessRecord> read(Path file) throws IOException {
    try {
      var parts = Files.readString(file).strip().split(" ", 2);
      return parts.length == 2
          ? Optional.of(new ProcessRecord(Long.parseLong(parts[0]), Instant.parse(parts[1])))
          : Optional.empty();
    } catch (NoSuchFileException | NumberFormatException | DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }
}

package org.xenotime.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that was started, with its log and its record on disk. */
public final class Running implements Stoppable {
  private final Program program;
  private final Process process;
  private final Path record;
  private final Thread logging;

  private Running(Program program, Process process, Path record, Thread logging) {
    this.program = program;
    this.process = process;
    this.record = record;
    this.logging = logging;
  }

  static Running launch(Program program, RotatingLog log, Path record) throws IOException {
    log.line("---- " + Instant.now() + " starting " + program.title());
    var builder =
        new ProcessBuilder(ownSession(program.command()))
            .directory(program.directory().toFile())
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true);
    builder.environment().putAll(program.environment());
    var process = builder.start();
    ProcessRecord.of(process.toHandle()).write(record);
    var logging =
        Thread.ofPlatform().daemon().name("log of " + program.id()).start(() -> copy(process, log));
    return new Running(program, process, record, logging);
  }

  /** In a session of its own a program does not see the Ctrl-C that is meant for the launcher. */
  private static List<String> ownSession(List<String> command) {
    if (!Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      return command;
    }
    var whole = new ArrayList<String>();
    whole.add("/usr/bin/setsid");
    whole.addAll(command);
    return whole;
  }

  private static void copy(Process process, RotatingLog log) {
    try (log) {
      log.copy(process.getInputStream());
      log.line("---- " + Instant.now() + " stopped");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Whether it ended within this time. */
  public boolean endsWithin(Duration time) throws InterruptedException {
    return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  public int exitCode() throws InterruptedException {
    int code = process.waitFor();
    logging.join(Duration.ofSeconds(2));
    return code;
  }

  @Override
  public String title() {
    return program.title();
  }

  @Override
  public void stop() throws IOException, InterruptedException {
    Ending.end(process.toHandle(), program.stopSignal());
    logging.join(Duration.ofSeconds(2));
    Files.deleteIfExists(record);
  }
}

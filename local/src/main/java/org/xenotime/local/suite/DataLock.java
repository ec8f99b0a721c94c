package org.xenotime.local.suite;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.xenotime.local.settings.UserError;

/**
 * The right to use a data folder. The operating system takes it back when its holder dies in
 * whatever way, so there is no stale lock.
 */
public final class DataLock implements Closeable {
  private final FileChannel channel;

  private DataLock(FileChannel channel) {
    this.channel = channel;
  }

  public static DataLock take(Path data) throws IOException {
    Files.createDirectories(data);
    var file = file(data);
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new UserError(
          "Another instance%s holds %s. Stop it (./dev down), or choose another folder with --data"
              .formatted(
                  holder(data).map(process -> " (process " + process.pid() + ")").orElse(""),
                  data));
    }
    channel.truncate(0);
    channel.write(
        ByteBuffer.wrap(
            Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
    channel.force(true);
    return new DataLock(channel);
  }

  /** Who holds the folder: the launcher that runs on it. */
  public static Optional<ProcessHandle> holder(Path data) throws IOException {
    if (Files.notExists(file(data)) || isFree(data)) {
      return Optional.empty();
    }
    var pid = Files.readString(file(data)).strip();
    return pid.matches("\\d{1,10}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
  }

  private static boolean isFree(Path data) throws IOException {
    try (var channel = FileChannel.open(file(data), StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock != null;
    }
  }

  private static Path file(Path data) {
    return data.resolve("lock");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

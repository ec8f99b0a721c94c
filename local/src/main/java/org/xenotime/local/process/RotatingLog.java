package org.xenotime.local.process;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A log file that never grows beyond its bound: what is older moves to {@code NAME.1}. */
final class RotatingLog implements Closeable {
  private final Path file;
  private final long bound;
  private OutputStream out;
  private long size;

  RotatingLog(Path file, long bound) throws IOException {
    this.file = file;
    this.bound = bound;
    open();
  }

  /** Copies until the stream ends. */
  void copy(InputStream in) throws IOException {
    var buffer = new byte[8192];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      write(buffer, read);
    }
  }

  void line(String text) throws IOException {
    var bytes = (text + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
    write(bytes, bytes.length);
  }

  private synchronized void write(byte[] bytes, int length) throws IOException {
    if (size > 0 && size + length > bound) {
      rotate();
    }
    out.write(bytes, 0, length);
    size += length;
  }

  private void rotate() throws IOException {
    out.close();
    Files.move(file, older(), StandardCopyOption.REPLACE_EXISTING);
    open();
  }

  private Path older() {
    return file.resolveSibling(file.getFileName() + ".1");
  }

  private void open() throws IOException {
    out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    size = Files.size(file);
  }

  @Override
  public synchronized void close() throws IOException {
    out.close();
  }

  /** The last lines of a log, for a message about a program that failed. */
  static List<String> tail(Path file, int lines) throws IOException {
    if (Files.notExists(file)) {
      return List.of();
    }
    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    var all = text.lines().toList();
    return all.subList(Math.max(0, all.size() - lines), all.size());
  }
}

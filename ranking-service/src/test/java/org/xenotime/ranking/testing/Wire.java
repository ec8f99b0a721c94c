package org.xenotime.ranking.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** A connection that a test can drop in the middle, which no client library does. */
public final class Wire implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 15_000;

  private final Socket socket;

  public Wire(int port) {
    try {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void post(String path, String json) {
    var body = json.getBytes(UTF_8);
    announce(path, "Content-Length: " + body.length);
    send(body);
  }

  /** Only the head of a request: its body is said to follow. */
  public void announce(String path, String length) {
    send(
        """
        POST %s HTTP/1.1\r
        Host: localhost\r
        Content-Type: application/json\r
        %s\r
        \r
        """
            .formatted(path, length)
            .getBytes(UTF_8));
  }

  /** So many bytes in chunks, or as many of them as the other side takes. */
  public Wire sendChunks(int bytes) {
    var chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(UTF_8);
    try {
      for (int sent = 0; sent < bytes; sent += 0x10000) {
        socket.getOutputStream().write(chunk);
      }
    } catch (IOException refused) {
      return this;
    }
    return this;
  }

  /** All that comes until the other side ends the connection, or breaks it off. */
  public String readToEnd() {
    var answer = new StringBuilder();
    try {
      socket.setSoTimeout(PATIENCE_MILLIS);
      var in = socket.getInputStream();
      var some = new byte[8192];
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        answer.append(new String(some, 0, read, UTF_8));
      }
    } catch (IOException brokenOff) {
      return answer.toString();
    }
    return answer.toString();
  }

  private void send(byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends with a reset, as a browser does whose tab is closed. */
  public void abort() {
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

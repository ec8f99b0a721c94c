package org.xenotime.gateway.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** HTTP/1.1 by hand: sends exactly the bytes that a test writes, which no client library does. */
public final class Wire implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 15_000;

  private final Socket socket;

  public Wire(int port) {
    try {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setSoTimeout(PATIENCE_MILLIS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One request on a connection of its own. */
  public static Answer ask(int port, String method, String target, String... headers) {
    try (Wire wire = new Wire(port)) {
      return wire.send(head(method, target, headers)).readAnswer();
    }
  }

  public static Answer ask(
      int port, String method, String target, String body, List<String> headers) {
    List<String> all = new ArrayList<>(headers);
    all.add("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length);
    try (Wire wire = new Wire(port)) {
      return wire.send(head(method, target, all.toArray(String[]::new)) + body).readAnswer();
    }
  }

  public static String head(String method, String target, String... headers) {
    return method
        + " "
        + target
        + " HTTP/1.1\r\nHost: localhost\r\n"
        + String.join("", List.of(headers).stream().map(header -> header + "\r\n").toList())
        + "\r\n";
  }

  public Wire send(String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Answer readAnswer() {
    try {
      InputStream in = socket.getInputStream();
      String[] start = readLine(in).split(" ", 3);
      Map<String, List<String>> headers = readHeaders(in);
      Answer head = new Answer(Integer.parseInt(start[1]), headers, "");
      return head.status() == 100
          ? readAnswer()
          : new Answer(head.status(), headers, readBody(in, head));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> readHeaders(InputStream in) throws IOException {
    Map<String, List<String>> headers = new HashMap<>();
    for (String line = readLine(in); !line.isEmpty(); line = readLine(in)) {
      int colon = line.indexOf(':');
      headers
          .computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
    return headers;
  }

  private static String readBody(InputStream in, Answer head) throws IOException {
    if (head.header("Transfer-Encoding").equals("chunked")) {
      StringBuilder body = new StringBuilder();
      for (String chunk = readChunk(in); !chunk.isEmpty(); chunk = readChunk(in)) {
        body.append(chunk);
      }
      return body.toString();
    }
    String length = head.header("Content-Length");
    return length.isEmpty() || head.status() == 304
        ? ""
        : new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
  }

  /** The next chunk of a chunked answer; empty at its end. */
  private static String readChunk(InputStream in) throws IOException {
    int length = Integer.parseInt(readLine(in), 16);
    String chunk = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    readLine(in);
    return chunk;
  }

  private static String readLine(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("The connection ended after: " + line);
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  /** The raw bytes that have come so far, at least one of them. */
  public String readSome() {
    try {
      byte[] some = new byte[65536];
      int read = socket.getInputStream().read(some);
      return read < 0 ? "" : new String(some, 0, read, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes with a reset, as a browser does whose tab is closed in the middle of an answer. */
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

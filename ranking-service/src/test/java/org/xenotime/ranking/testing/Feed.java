package org.xenotime.ranking.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Speaks the feed of deposits-service over real HTTP: events in order, an opaque cursor, long
 * polls, pages. What it tells is up to the test; it can be away, forget everything, and repeat
 * itself.
 */
public final class Feed {

  private final List<String> events = new ArrayList<>();
  private final int port;
  private HttpServer server;
  private ExecutorService threads;
  private int life = 1;
  private int revision;
  private Instant time = Instant.parse("2026-01-01T00:00:00Z");
  private int pageSize = 500;
  private int repeats;
  private int answered;

  public Feed() {
    try {
      open(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    port = server.getAddress().getPort();
  }

  public String url() {
    return "http://127.0.0.1:" + port;
  }

  /** One write transaction: its events, and the event that ends it. */
  public synchronized void commit(String... changes) {
    begin(changes);
    end();
  }

  /** Events of a transaction whose end is yet to be told. */
  public synchronized void begin(String... changes) {
    Stream.of(changes).forEach(this::tell);
    notifyAll();
  }

  /** Ends the transaction that was begun. */
  public synchronized void end() {
    tell(
        """
        "type": "org.xenotime.revision.committed", "subject": "%1$d", "data": {"revision": %1$d}\
        """
            .formatted(revision + 1));
    revision++;
    notifyAll();
  }

  /** As after the loss of the database: no events, and old cursors mean nothing. */
  public synchronized void forgetEverything() {
    events.clear();
    revision = 0;
    life++;
    notifyAll();
  }

  /** When the next events are recorded. */
  public synchronized void at(Instant next) {
    time = next;
  }

  public synchronized void pagesOf(int size) {
    pageSize = size;
  }

  /** The next pages are told twice: their cursor stays where it was. */
  public synchronized void repeatPages(int count) {
    repeats = count;
  }

  public synchronized int revision() {
    return revision;
  }

  /** How many pages were asked for and given. */
  public synchronized int answered() {
    return answered;
  }

  public void goAway() {
    server.stop(0);
    threads.shutdownNow();
  }

  public void comeBack() {
    try {
      open(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void open(int atPort) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), atPort), 0);
    threads = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(threads);
    server.createContext("/api/v1/changes", this::answer);
    server.start();
  }

  private void tell(String event) {
    events.add(
        """
        {"specversion": "1.0", "id": "%d", "source": "/api/v1/changes", "revision": %d,
         "time": "%s", "datacontenttype": "application/json", %s}\
        """
            .formatted(events.size() + 1, revision + 1, time, event));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var parameters =
          Stream.of(exchange.getRequestURI().getQuery().split("&", -1))
              .map(parameter -> parameter.split("=", 2))
              .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
      var after = parameters.getOrDefault("after", cursor(0));
      var page = page(after, Integer.parseInt(parameters.get("wait")));
      var body = (page == null ? INVALID_CURSOR : page).getBytes(UTF_8);
      exchange.sendResponseHeaders(page == null ? 400 : 200, body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException goingAway) {
      Thread.currentThread().interrupt();
    }
  }

  private static final String INVALID_CURSOR =
      "{\"type\": \"/problems/invalid-cursor\", \"title\": \"Invalid cursor\", \"status\": 400}";

  /** Null where the cursor is of another life. */
  private synchronized String page(String after, int waitSeconds) throws InterruptedException {
    var deadline = System.nanoTime() + Duration.ofSeconds(waitSeconds).toNanos();
    for (long left = 1; left > 0 && isOurs(after) && position(after) == events.size(); ) {
      left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
      if (left > 0) {
        wait(left);
      }
    }
    if (!isOurs(after)) {
      return null;
    }
    var from = position(after);
    var to = Math.min(from + pageSize, events.size());
    var cursor = repeats > 0 ? after : cursor(to);
    repeats = Math.max(0, repeats - 1);
    answered++;
    var next =
        to < events.size() ? "\"next\": \"/api/v1/changes?after=%s\",".formatted(cursor) : "";
    return "{\"items\": [%s], %s \"cursor\": \"%s\"}"
        .formatted(String.join(",", events.subList(from, to)), next, cursor);
  }

  private String cursor(int position) {
    return life + "-" + position;
  }

  private boolean isOurs(String cursor) {
    return cursor.startsWith(life + "-");
  }

  private static int position(String cursor) {
    return Integer.parseInt(cursor.substring(cursor.indexOf('-') + 1));
  }

  /** All events of a kind of list that is long. */
  public static String[] many(int count, IntFunction<String> event) {
    return IntStream.range(0, count).mapToObj(event).toArray(String[]::new);
  }
}

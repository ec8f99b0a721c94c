package org.xenotime.gateway.testing;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A service over real HTTP that does what the last segment of a path asks of it. Without such a
 * wish it echoes what it was sent.
 */
final class ObedientService {

  private static final int BIG = 64 * 1024 * 1024;

  private final Vertx vertx;
  private final String name;
  private final HttpServer server;
  private final AtomicLong thinking = new AtomicLong();
  private final AtomicLong hungUp = new AtomicLong();
  private final Set<String> closedFor = ConcurrentHashMap.newKeySet();

  ObedientService(Vertx vertx, String name) {
    this.vertx = vertx;
    this.name = name;
    this.server =
        vertx
            .createHttpServer(
                new HttpServerOptions().setMaxInitialLineLength(65536).setMaxHeaderSize(65536))
            .requestHandler(this::answer)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
  }

  String url() {
    return "http://127.0.0.1:" + server.actualPort();
  }

  private void answer(HttpServerRequest request) {
    String path = request.path();
    HttpServerResponse response = request.response();
    switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "openapi" -> response.putHeader("Content-Type", "application/json").end(document());
      case "problem" ->
          response
              .setStatusCode(422)
              .putHeader("Content-Type", "application/problem+json")
              .end("{\"type\":\"/problems/topic-locked\",\"status\":422}");
      case "not-modified" -> response.setStatusCode(304).putHeader("ETag", "\"v1\"").end();
      case "no-content" -> response.setStatusCode(204).end();
      case "cacheable" ->
          response.putHeader("Cache-Control", "public, max-age=60").end(echo(request, ""));
      case "unsafe-headers" ->
          response
              .putHeader("X-Frame-Options", "ALLOWALL")
              .putHeader("Content-Security-Policy", "default-src *")
              .putHeader("Connection", "X-Internal")
              .putHeader("X-Internal", "secret")
              .putHeader("Keep-Alive", "timeout=5")
              .end("{}");
      case "events" -> sendEvents(response);
      case "slow" -> vertx.setTimer(2_500, timer -> response.end(echo(request, "")));
      case "hang" -> request.pause();
      case "think" -> think(request);
      case "thinking" -> response.end(Long.toString(thinking.get()));
      case "hung-up" -> response.end(Long.toString(hungUp.get()));
      case "die" -> {
        response.setChunked(true).write("the beginning");
        vertx.setTimer(200, timer -> request.connection().close());
      }
      case "close-once" -> {
        if (closedFor.add(request.uri())) {
          request.connection().close();
        } else {
          response.end(echo(request, ""));
        }
      }
      case "close" -> request.connection().close();
      case "big" -> sendMuch(response);
      case "first-part" ->
          request.handler(
              part -> {
                if (!response.headWritten()) {
                  response.setChunked(true).write("got " + part.length());
                  request.endHandler(end -> response.end());
                }
              });
      default -> request.body().onSuccess(body -> response.end(echo(request, body.toString())));
    }
  }

  /** Never answers, and counts who has not waited for it. */
  private void think(HttpServerRequest request) {
    request
        .response()
        .closeHandler(
            closed -> {
              thinking.decrementAndGet();
              hungUp.incrementAndGet();
            });
    request.body().onSuccess(read -> thinking.incrementAndGet());
  }

  private String document() {
    return ServiceDocuments.of(name).encode();
  }

  private Buffer echo(HttpServerRequest request, String body) {
    JsonObject headers = new JsonObject();
    request
        .headers()
        .names()
        .forEach(
            header ->
                headers.put(
                    header.toLowerCase(java.util.Locale.ROOT),
                    new JsonArray(request.headers().getAll(header))));
    return new JsonObject()
        .put("service", name)
        .put("method", request.method().name())
        .put("uri", request.uri())
        .put("headers", headers)
        .put("body", body)
        .toBuffer();
  }

  /**
   * The second event comes only a while after the first: whoever collects both is not streaming.
   */
  private void sendEvents(HttpServerResponse response) {
    response.setChunked(true).putHeader("Content-Type", "text/event-stream");
    response.write("data: one\n\n");
    vertx.setTimer(3_000, timer -> response.end("data: two\n\n"));
  }

  private static void sendMuch(HttpServerResponse response) {
    response.putHeader("Content-Length", Integer.toString(BIG));
    response.exceptionHandler(aborted -> {});
    sendPart(response, 0);
  }

  private static void sendPart(HttpServerResponse response, int sent) {
    if (response.closed()) {
      return;
    }
    if (sent == BIG) {
      response.end();
      return;
    }
    response
        .write(Buffer.buffer(new byte[65536]))
        .onSuccess(written -> sendPart(response, sent + 65536));
  }
}

package org.xenotime.gateway.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** One occurrence of a problem, as RFC 9457 writes it. */
public record ProblemDetail(Problem problem, int status, String detail, String instance) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** How long a client should wait before it asks again for something that is away. */
  public static final String RETRY_AFTER_SECONDS = "5";

  public static ProblemDetail of(Problem problem, String detail, String instance) {
    return new ProblemDetail(problem, problem.status(), detail, instance);
  }

  public JsonObject json() {
    return new JsonObject()
        .put("type", problem.type())
        .put("title", problem.title())
        .put("status", status)
        .put("detail", detail)
        .put("instance", instance);
  }

  public Buffer body() {
    return json().toBuffer();
  }

  /** Answers the request with this problem; a problem is never kept by a cache. */
  public void send(RoutingContext context) {
    HttpServerResponse response = context.response();
    if (response.ended() || response.closed()) {
      return;
    }
    response
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (problem == Problem.SERVICE_UNAVAILABLE) {
      response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    response.end(body());
  }

  public static void send(RoutingContext context, Problem problem, String detail) {
    of(problem, detail, context.request().path()).send(context);
  }
}

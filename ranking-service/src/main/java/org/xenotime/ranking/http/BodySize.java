package org.xenotime.ranking.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Refuses a body that says that it is too large before it is read, in our words. What does not say
 * how long it is, the server cuts off at the limit of its own.
 */
@ApplicationScoped
class BodySize {

  /** 2,000 alternatives with 40 uncertain values each, written out. */
  static final long MOST_OF_CANDIDATES = 8L * 1024 * 1024;

  static final long MOST = 1024 * 1024;

  private static final String CANDIDATES = "/api/v1/evaluations";

  /** Where Quarkus keeps how much is read of a body that does not say how long it is. */
  private static final String LIMIT_OF_STREAM = "io.quarkus.max-request-size";

  private static final int BEFORE_THE_SERVER_REFUSES = 100;
  private static final int AFTER_THE_SERVER_SETS_ITS_LIMIT = 1;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  void register(@Observes Filters filters) {
    filters.register(BodySize::refuse, BEFORE_THE_SERVER_REFUSES);
    filters.register(BodySize::limitStream, AFTER_THE_SERVER_SETS_ITS_LIMIT);
  }

  private static void refuse(RoutingContext request) {
    var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length == null
        || !NUMBER.matcher(length).matches()
        || Long.parseLong(length) <= most(request)) {
      request.next();
      return;
    }
    // The rest of the body is not waited for: the connection is of no more use.
    var problem = problem(request);
    request
        .response()
        .setStatusCode(problem.getInteger("status"))
        .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONNECTION, "close")
        .end(problem.toBuffer())
        .onComplete(sent -> request.request().connection().close());
  }

  private static void limitStream(RoutingContext request) {
    if (request.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
      request.put(LIMIT_OF_STREAM, most(request));
    }
    request.next();
  }

  private static long most(RoutingContext request) {
    return request.normalizedPath().equals(CANDIDATES) ? MOST_OF_CANDIDATES : MOST;
  }

  private static JsonObject problem(RoutingContext request) {
    var problem =
        Problem.PAYLOAD_TOO_LARGE.because(
            "A body may have %,d bytes at most here.".formatted(most(request)));
    return new JsonObject()
        .put("type", problem.getType().toString())
        .put("title", problem.getTitle())
        .put("status", problem.getStatusCode())
        .put("detail", problem.getDetail())
        .put("instance", Instance.of(request.normalizedPath()).toString());
  }
}

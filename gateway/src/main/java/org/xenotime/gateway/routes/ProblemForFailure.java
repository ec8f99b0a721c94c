package org.xenotime.gateway.routes;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;
import org.xenotime.gateway.Service;
import org.xenotime.gateway.http.Problem;
import org.xenotime.gateway.http.ProblemDetail;

/**
 * A service that does not answer becomes a problem that says so; what it does answer is left as is.
 */
final class ProblemForFailure implements ProxyInterceptor {

  private static final Logger LOG = Logger.getLogger(ProblemForFailure.class);

  private final Service service;
  private final BodyLimits limits;

  ProblemForFailure(Service service, BodyLimits limits) {
    this.service = service;
    this.limits = limits;
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    ProxyRequest request = context.request();
    LimitedBody body =
        new LimitedBody(request.getBody().stream(), limits.of(request.proxiedRequest().path()));
    request.setBody(Body.body(body, request.getBody().length()));
    return context.sendRequest().recover(failure -> answer(request, body, failure));
  }

  private Future<ProxyResponse> answer(ProxyRequest request, LimitedBody body, Throwable failure) {
    HttpServerRequest from = request.proxiedRequest();
    if (from.response().closed()) {
      return Future.failedFuture(failure);
    }
    ProblemDetail problem = problemOf(body, failure, from.path());
    ProxyResponse answer =
        request
            .release()
            .response()
            .setStatusCode(problem.status())
            .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDetail.MEDIA_TYPE)
            .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
            .setBody(Body.body(problem.body()));
    if (problem.problem() == Problem.SERVICE_UNAVAILABLE) {
      answer.putHeader(HttpHeaders.RETRY_AFTER, ProblemDetail.RETRY_AFTER_SECONDS);
    }
    UnreadBody.closesConnection(from);
    return Future.succeededFuture(answer);
  }

  private ProblemDetail problemOf(LimitedBody body, Throwable failure, String path) {
    if (body.isExceeded()) {
      return ProblemDetail.of(Problem.PAYLOAD_TOO_LARGE, BodyLimits.refusal(body.limit()), path);
    }
    LOG.warnf("%s does not answer %s: %s", service.title(), path, failure);
    if (failure.getCause() instanceof Patience.TooSlowException) {
      return ProblemDetail.of(
          Problem.GATEWAY_TIMEOUT, "The " + service.title() + " took too long to answer.", path);
    }
    return ProblemDetail.of(
        Problem.SERVICE_UNAVAILABLE,
        "The " + service.title() + " is away at the moment; the rest of Xenotime works on.",
        path);
  }
}

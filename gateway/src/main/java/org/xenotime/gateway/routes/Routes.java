package org.xenotime.gateway.routes;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.xenotime.gateway.GatewayConfig;
import org.xenotime.gateway.Service;
import org.xenotime.gateway.http.Problem;
import org.xenotime.gateway.http.ProblemDetail;

/** Sends a request to the service that answers for its path; other paths are the gateway's own. */
@ApplicationScoped
class Routes {

  /** After identity is known (negative orders run first), before the gateway's own pages. */
  private static final int ORDER = -50;

  private static final Set<HttpMethod> METHODS =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.OPTIONS,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE);

  private final ServiceProxies proxies;
  private final BodyLimits limits;

  Routes(ServiceProxies proxies, GatewayConfig config) {
    this.proxies = proxies;
    this.limits = BodyLimits.from(config);
  }

  void mount(@Observes Router router) {
    router.route().order(ORDER).handler(this::route);
  }

  private void route(RoutingContext context) {
    RequestPath path = RequestPath.of(context.request().uri());
    Service.of(path.raw()).ifPresentOrElse(service -> send(context, path, service), context::next);
  }

  private void send(RoutingContext context, RequestPath path, Service service) {
    HttpServerRequest request = context.request();
    long limit = limits.of(path.raw());
    if (path.isAmbiguous()) {
      refuse(
          context,
          Problem.BAD_REQUEST,
          "A path may not hold '.' or '..' segments, backslashes or NUL, encoded or not.");
    } else if (!METHODS.contains(request.method())) {
      refuse(context, Problem.METHOD_NOT_ALLOWED, "No service answers " + request.method() + ".");
    } else if (declaredLength(request) > limit) {
      refuse(context, Problem.PAYLOAD_TOO_LARGE, BodyLimits.refusal(limit));
    } else {
      if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
        request.response().writeContinue();
      }
      proxies.to(service).handle(new BreakableRequest(request));
    }
  }

  private static long declaredLength(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }

  private static void refuse(RoutingContext context, Problem problem, String detail) {
    UnreadBody.closesConnection(context.request());
    ProblemDetail.send(context, problem, detail);
  }
}

package org.xenotime.gateway.webapp;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;

/**
 * A browser that opens, or reloads, a page of the web app (/deposits/mount-weld) gets index.html,
 * which knows the way. Files and the gateway's own paths are left alone, and so is every request
 * that does not ask for a page: a script that mistypes an address gets a 404, not HTML.
 */
@ApplicationScoped
class Navigation {

  static final String PAGE = "/index.html";

  private static final int BEFORE_FILES_AND_RESOURCES = 500;

  private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private static final List<String> NOT_THE_WEB_APP =
      List.of("/api", "/ogc", "/login", "/logout", "/docs", "/problems", "/q", "/webjars");

  void mount(@Observes Router router) {
    router.route().order(BEFORE_FILES_AND_RESOURCES).handler(Navigation::navigate);
  }

  private static void navigate(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (opensAPage(request) && isOfTheWebApp(context.normalizedPath())) {
      context.reroute(PAGE);
    } else {
      if (context.normalizedPath().equals(PAGE)) {
        context.addHeadersEndHandler(
            end -> context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache"));
      }
      context.next();
    }
  }

  private static boolean opensAPage(HttpServerRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return READS.contains(request.method()) && accept != null && accept.contains("text/html");
  }

  private static boolean isOfTheWebApp(String path) {
    boolean isFile = path.lastIndexOf('.') > path.lastIndexOf('/');
    return !isFile
        && NOT_THE_WEB_APP.stream()
            .noneMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
  }
}

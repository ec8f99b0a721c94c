package org.xenotime.gateway.routes;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * What a service hears about the caller comes from the connection, never from what the caller says
 * of itself. Cookies stay at the door: a service knows people by their bearer token alone.
 */
final class PassedOnHeaders implements ProxyInterceptor {

  private final URI publicUrl;

  PassedOnHeaders(URI publicUrl) {
    this.publicUrl = publicUrl;
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    MultiMap headers = context.request().headers();
    HopByHop.removeFrom(headers);
    List.copyOf(headers.names()).stream()
        .filter(PassedOnHeaders::isAClaimAboutTheRoute)
        .forEach(headers::remove);
    headers.remove(HttpHeaders.COOKIE);
    headers.remove(HttpHeaders.EXPECT);
    HttpServerRequest request = context.request().proxiedRequest();
    headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
    headers.set("X-Forwarded-Proto", publicUrl.getScheme());
    headers.set("X-Forwarded-Host", publicUrl.getRawAuthority());
    return context.sendRequest();
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext context) {
    ProxyResponse answer = context.response();
    HopByHop.removeFrom(answer.headers());
    if (answer.getStatusCode() == 204 || answer.getStatusCode() == 304) {
      answer.setBody(null);
    }
    return context.sendResponse();
  }

  private static boolean isAClaimAboutTheRoute(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("x-forwarded")
        || lower.equals("forwarded")
        || lower.equals("x-real-ip")
        || lower.equals("via");
  }
}

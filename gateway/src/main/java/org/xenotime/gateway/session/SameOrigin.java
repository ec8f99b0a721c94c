package org.xenotime.gateway.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;

/**
 * Another site can make a browser send our cookie along, but not our origin. A request that changes
 * something on the strength of a cookie must therefore say that a page of ours has sent it.
 */
record SameOrigin(String origin) {

  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  static boolean isNeededFor(HttpServerRequest request) {
    return !SAFE.contains(request.method());
  }

  boolean isProvenBy(HttpServerRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return origin.equals(request.getHeader(HttpHeaders.ORIGIN))
        && (site == null || site.equals("same-origin"));
  }
}

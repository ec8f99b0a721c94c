package org.xenotime.gateway.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** The cookie that holds a session; a fat one comes in several pieces whose names begin alike. */
final class SessionCookie {

  private static final String NAME = "q_session";

  private SessionCookie() {}

  static boolean isIn(HttpServerRequest request) {
    return request.cookies().stream().anyMatch(SessionCookie::isOurs);
  }

  /** Tells the browser to forget it, piece by piece. */
  static void clear(RoutingContext context) {
    List.copyOf(context.request().cookies()).stream()
        .filter(SessionCookie::isOurs)
        .forEach(cookie -> cookie.setValue("").setMaxAge(0).setPath("/").setHttpOnly(true));
  }

  private static boolean isOurs(Cookie cookie) {
    return cookie.getName().startsWith(NAME);
  }
}

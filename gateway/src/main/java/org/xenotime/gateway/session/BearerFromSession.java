package org.xenotime.gateway.session;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.xenotime.gateway.GatewayConfig;
import org.xenotime.gateway.Service;
import org.xenotime.gateway.http.Problem;
import org.xenotime.gateway.http.ProblemDetail;
import org.xenotime.gateway.session.Session.Ended;
import org.xenotime.gateway.session.Session.Guest;
import org.xenotime.gateway.session.Session.SignedIn;
import org.xenotime.gateway.session.Session.Undecided;

/**
 * On the way to a service a session becomes a bearer token. A read goes on as a guest's when the
 * session has ended; a write is told to sign in again, because its sender believes to be someone.
 */
@ApplicationScoped
class BearerFromSession {

  /** After requests have their ids, before they are routed to a service. */
  private static final int ORDER = -60;

  private final Sessions sessions;
  private final SameOrigin sameOrigin;

  BearerFromSession(Sessions sessions, GatewayConfig config) {
    this.sessions = sessions;
    this.sameOrigin = new SameOrigin(config.publicOrigin());
  }

  void mount(@Observes Router router) {
    router.route().order(ORDER).handler(this::attach);
  }

  private void attach(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (Service.of(request.path()).isEmpty()) {
      context.next();
      return;
    }
    context.addHeadersEndHandler(end -> variesByCookie(context));
    if (request.headers().contains(HttpHeaders.AUTHORIZATION) || !SessionCookie.isIn(request)) {
      context.next();
    } else if (SameOrigin.isNeededFor(request) && !sameOrigin.isProvenBy(request)) {
      ProblemDetail.send(
          context,
          Problem.FORBIDDEN,
          "A write with a session must come from a page of " + sameOrigin.origin() + ".");
    } else {
      sessions.of(context).subscribe().with(session -> goOn(context, session), context::fail);
    }
  }

  private static void goOn(RoutingContext context, Session session) {
    boolean writes = SameOrigin.isNeededFor(context.request());
    switch (session) {
      case SignedIn member -> {
        context
            .request()
            .headers()
            .set(HttpHeaders.AUTHORIZATION, "Bearer " + member.accessToken());
        context.addHeadersEndHandler(end -> isOnlyForOne(context));
        context.next();
      }
      case Ended ended when writes -> refuse(context);
      case Undecided undecided when writes ->
          ProblemDetail.send(
              context,
              Problem.SERVICE_UNAVAILABLE,
              "Sign-in is away at the moment, so nobody can be recognised; reads work on.");
      case Guest guest -> context.next();
      case Ended ended -> context.next();
      case Undecided undecided -> context.next();
    }
  }

  private static void refuse(RoutingContext context) {
    context.response().putHeader("WWW-Authenticate", "Bearer");
    ProblemDetail.send(
        context, Problem.UNAUTHORIZED, "The session has ended. Sign in again at /login.");
  }

  /** The same address answers a member and a guest: a cache may not mix them up. */
  private static void variesByCookie(RoutingContext context) {
    MultiMap headers = context.response().headers();
    headers.add(HttpHeaders.VARY, HttpHeaders.COOKIE);
  }

  /** A shared cache sees no bearer token on this side, so it must be told. */
  private static void isOnlyForOne(RoutingContext context) {
    MultiMap headers = context.response().headers();
    String caching = headers.get(HttpHeaders.CACHE_CONTROL);
    if (caching == null) {
      headers.set(HttpHeaders.CACHE_CONTROL, "private");
    } else {
      headers.set(HttpHeaders.CACHE_CONTROL, caching.replace("public", "private"));
    }
  }
}

package org.xenotime.gateway.session;

import io.quarkus.oidc.OIDCException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.xenotime.gateway.session.Session.Ended;
import org.xenotime.gateway.session.Session.Guest;
import org.xenotime.gateway.session.Session.SignedIn;
import org.xenotime.gateway.session.Session.Undecided;

/** Reads the session of a request. Never fails, and never sends anyone to the sign-in page. */
@ApplicationScoped
class Sessions {

  private static final Logger LOG = Logger.getLogger(Sessions.class);

  private final HttpAuthenticator authenticator;

  Sessions(HttpAuthenticator authenticator) {
    this.authenticator = authenticator;
  }

  /** A session that has ended takes its cookie along. */
  Uni<Session> of(RoutingContext context) {
    if (!SessionCookie.isIn(context.request())) {
      return Uni.createFrom().item(new Guest());
    }
    Context caller = context.vertx().getOrCreateContext();
    return authenticator
        .attemptAuthentication(context)
        .<Session>map(identity -> identity == null ? new Ended() : new SignedIn(identity))
        .onFailure()
        .recoverWithItem(Sessions::afterFailure)
        .emitOn(work -> caller.runOnContext(now -> work.run()))
        .invoke(
            session -> {
              if (session instanceof Ended) {
                SessionCookie.clear(context);
              }
            });
  }

  private static Session afterFailure(Throwable failure) {
    if (isNobodyThere(failure)) {
      LOG.warnf("The identity provider is away: %s", failure);
      return new Undecided();
    }
    return new Ended();
  }

  /**
   * An identity provider that no longer knows the session says so by one word (RFC 6749, 5.2). One
   * that is in trouble, or cannot be heard at all, is no reason to sign anybody out. (A connection
   * that closes in the middle reaches us as a NullPointerException: the OIDC client asks it for a
   * cause that it does not have.)
   */
  static boolean isNobodyThere(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      boolean saidNo =
          each instanceof OIDCException
              && String.valueOf(each.getMessage()).contains("\"invalid_grant\"");
      if (saidNo) {
        return false;
      }
      if (each instanceof IOException
          || each instanceof TimeoutException
          || each instanceof java.util.concurrent.TimeoutException
          || each instanceof OIDCException
          || each instanceof NullPointerException) {
        return true;
      }
    }
    return false;
  }
}

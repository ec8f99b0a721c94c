package org.xenotime.gateway.headers;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Every request has an id, which the services hear and the client reads. A client's own is kept
 * where it is a plain word, so that a chain of calls keeps one; anything else is replaced.
 */
@ApplicationScoped
class RequestIds {

  static final String HEADER = "X-Request-Id";

  private static final Pattern PLAIN_WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");
  private static final int BEFORE_EVERYTHING = 2_000;

  void register(@Observes Filters filters) {
    filters.register(RequestIds::identify, BEFORE_EVERYTHING);
  }

  private static void identify(RoutingContext context) {
    String sent = context.request().getHeader(HEADER);
    String id =
        sent != null && PLAIN_WORD.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
    context.request().headers().set(HEADER, id);
    MDC.put("requestId", id);
    context.addHeadersEndHandler(end -> context.response().putHeader(HEADER, id));
    context.next();
  }
}

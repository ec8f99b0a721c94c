package org.xenotime.gateway.headers;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xenotime.gateway.GatewayConfig;

/**
 * What a browser may do with an answer. They stand on every one, whatever a service said itself.
 */
@ApplicationScoped
class SecurityHeaders {

  private static final int BEFORE_EVERYTHING = 2_000;

  private final Map<String, String> headers = new LinkedHashMap<>();

  SecurityHeaders(GatewayConfig config) {
    headers.put("Content-Security-Policy", new ContentSecurityPolicy(config.signInUrl()).text());
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put(
        "Permissions-Policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
    if (config.publicUrl().getScheme().equals("https")) {
      headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  void register(@Observes Filters filters) {
    filters.register(this::protect, BEFORE_EVERYTHING);
  }

  private void protect(RoutingContext context) {
    MultiMap answer = context.response().headers();
    context.addHeadersEndHandler(end -> headers.forEach(answer::set));
    context.next();
  }
}

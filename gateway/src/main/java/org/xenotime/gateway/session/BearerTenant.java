package org.xenotime.gateway.session;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * A bearer token is verified in one place of the gateway alone, where it is asked who it belongs
 * to; everywhere else the services do it. It is held to the API's audience, not to the web app's.
 */
@ApplicationScoped
class BearerTenant implements TenantResolver {

  private static final String TENANT = "bearer";

  static boolean applies(RoutingContext context) {
    return context.request().path().equals(MeResource.PATH)
        && context.request().headers().contains(HttpHeaders.AUTHORIZATION);
  }

  @Override
  public @Nullable String resolve(RoutingContext context) {
    return applies(context) ? TENANT : null;
  }
}

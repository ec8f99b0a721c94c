package org.xenotime.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.util.Map;

/**
 * Everything that the gateway talks to: three services and an identity provider, over real HTTP.
 */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

  private final Vertx vertx = Vertx.vertx();

  @Override
  public Map<String, String> start() {
    return Map.of(
        "gateway.deposits-url", new ObedientService(vertx, "deposits-service").url(),
        "gateway.ranking-url", new ObedientService(vertx, "ranking-service").url(),
        "gateway.forum-url", new ObedientService(vertx, "forum-service").url(),
        "quarkus.oidc.auth-server-url", new IdentityProvider(vertx).issuer());
  }

  @Override
  public void stop() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}

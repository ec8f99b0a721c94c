package org.xenotime.ranking.testing;

import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.HashMap;
import java.util.Map;

/** Stands in for the realm: gives the service the keys by which {@link Tokens} are signed. */
public class IdentityResource extends OidcWiremockTestResource {

  @Override
  public Map<String, String> start() {
    var settings = new HashMap<>(super.start());
    settings.put("quarkus.oidc.auth-server-url", settings.get("keycloak.url") + "/realms/quarkus");
    return settings;
  }
}

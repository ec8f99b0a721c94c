package org.xenotime.ranking.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens as the realm would issue them: each has the role member, too. */
public final class Tokens {

  private Tokens() {}

  public static String of(String handle, String... roles) {
    return sign(claims("sub-of-" + handle, handle, roles));
  }

  /** Claims of a valid token, to be spoiled. */
  public static JwtClaimsBuilder claims(String subject, String handle, String... roles) {
    var all = new ArrayList<>(List.of(roles));
    all.add("member");
    return Jwt.subject(subject)
        .preferredUserName(handle)
        .claim("realm_access", Map.of("roles", all))
        .issuer(issuer())
        .audience("xenotime-api")
        .issuedAt(Instant.now())
        .expiresIn(Duration.ofMinutes(5));
  }

  public static String sign(JwtClaimsBuilder claims) {
    return claims.jws().keyId("1").sign();
  }

  private static String issuer() {
    return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
  }
}

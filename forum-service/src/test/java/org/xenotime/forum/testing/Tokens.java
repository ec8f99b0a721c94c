package org.xenotime.forum.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens as the realm would issue them. */
public final class Tokens {

  private Tokens() {}

  public static String member(String handle) {
    return sign(claims("sub-of-" + handle, handle, "member"));
  }

  public static String moderator(String handle) {
    return sign(claims("sub-of-" + handle, handle, "member", "moderator"));
  }

  /** Claims of a valid token, to be spoiled. */
  public static JwtClaimsBuilder claims(String subject, String handle, String... roles) {
    return Jwt.subject(subject)
        .preferredUserName(handle)
        .claim("name", "The member " + handle)
        .claim("realm_access", Map.of("roles", List.of(roles)))
        .issuer(issuer())
        .audience("xenotime-api")
        .issuedAt(Instant.now())
        .expiresIn(Duration.ofMinutes(5));
  }

  public static String sign(JwtClaimsBuilder claims) {
    return claims.jws().keyId("1").sign();
  }

  public static String issuer() {
    return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
  }
}

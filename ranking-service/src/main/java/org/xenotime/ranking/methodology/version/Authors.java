package org.xenotime.ranking.methodology.version;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.xenotime.ranking.http.Problem;

/** Knows who is asking, by the token. */
@ApplicationScoped
class Authors {

  private final JsonWebToken token;
  private final SecurityIdentity identity;

  Authors(JsonWebToken token, SecurityIdentity identity) {
    this.token = token;
    this.identity = identity;
  }

  Author current() {
    String handle = token.getClaim("preferred_username");
    if (token.getSubject() == null || handle == null || handle.isBlank()) {
      throw Problem.FORBIDDEN.because("The token names no member (sub and preferred_username).");
    }
    return new Author(token.getSubject(), handle.strip(), identity.getRoles());
  }

  /** Who sends no token is asked for none, and reads on while the realm is away. */
  Author reader(HttpHeaders headers) {
    return headers.getHeaderString(HttpHeaders.AUTHORIZATION) == null || identity.isAnonymous()
        ? Author.NOBODY
        : current();
  }
}

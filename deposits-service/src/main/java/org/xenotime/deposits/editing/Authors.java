package org.xenotime.deposits.editing;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.xenotime.deposits.http.Problem;

/** Knows who is writing, by the token. */
@ApplicationScoped
public class Authors {

  private final JsonWebToken token;
  private final SecurityIdentity identity;

  Authors(JsonWebToken token, SecurityIdentity identity) {
    this.token = token;
    this.identity = identity;
  }

  public Author current() {
    String handle = token.getClaim("preferred_username");
    if (token.getSubject() == null || handle == null || handle.isBlank()) {
      throw Problem.FORBIDDEN.because("The token names no member (sub and preferred_username).");
    }
    if (handle.strip().equalsIgnoreCase(Origin.IMPORT)) {
      throw Problem.FORBIDDEN.because(
          "Nobody writes under the handle '%s': histories call by it what no person brought."
              .formatted(Origin.IMPORT));
    }
    return new Author(token.getSubject(), handle.strip(), identity.getRoles());
  }
}

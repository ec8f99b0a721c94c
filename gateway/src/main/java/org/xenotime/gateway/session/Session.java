package org.xenotime.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;

/** What the session cookie of a request amounts to. */
sealed interface Session {

  /** There is no cookie. */
  record Guest() implements Session {}

  /** The cookie is good, or was made good again by a refresh. */
  record SignedIn(SecurityIdentity identity) implements Session {

    String accessToken() {
      return identity.getCredential(AccessTokenCredential.class).getToken();
    }

    String idToken() {
      return identity.getCredential(IdTokenCredential.class).getToken();
    }
  }

  /** The cookie has run out, was revoked or was never ours. */
  record Ended() implements Session {}

  /** Nobody can say at the moment: the identity provider is away. */
  record Undecided() implements Session {}
}

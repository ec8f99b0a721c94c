package org.xenotime.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is asking, as the web app shows it. */
@Schema(name = "Me", description = "Who is asking; handle and displayName are absent for a guest")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeView(
    @Schema(required = true) boolean authenticated,
    @Nullable String handle,
    @Nullable String displayName,
    @Schema(required = true) List<String> roles) {

  /** Roles that mean something here, in rising order; an identity provider has more of its own. */
  private static final List<String> ROLES =
      List.of("member", "analyst", "editor", "moderator", "admin");

  static MeView guest() {
    return new MeView(false, null, null, List.of());
  }

  static MeView of(SecurityIdentity identity) {
    JsonWebToken token = (JsonWebToken) identity.getPrincipal();
    String handle = token.getClaim("preferred_username");
    String name = token.getClaim("name");
    return new MeView(
        true,
        handle,
        name == null ? handle : name,
        ROLES.stream().filter(identity::hasRole).toList());
  }
}

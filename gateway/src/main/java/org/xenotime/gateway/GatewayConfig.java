package org.xenotime.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where the gateway stands and what it stands in front of. */
@ConfigMapping(prefix = "gateway")
public interface GatewayConfig {

  /**
   * The address that people type. Origins, redirects and links are made from it, never from Host.
   */
  URI publicUrl();

  URI depositsUrl();

  URI rankingUrl();

  URI forumUrl();

  /** Bytes of a request body that are let through to a service; more is a 413. */
  @WithDefault("2097152")
  long maxBodyBytes();

  /** The same for a file that is taken in (/api/v1/intake/...). */
  @WithDefault("67108864")
  long maxUploadBytes();

  /** The same for candidates that are brought along to be ranked (/api/v1/evaluations). */
  @WithDefault("8388608")
  long maxCandidatesBytes();

  /**
   * Where a browser finds the identity provider, which may be another address than the one under
   * which we find it.
   */
  URI signInUrl();

  default URI urlOf(Service service) {
    return switch (service) {
      case DEPOSITS -> depositsUrl();
      case RANKING -> rankingUrl();
      case FORUM -> forumUrl();
    };
  }

  /** Scheme, host and port of the public address, as a browser writes them into {@code Origin}. */
  default String publicOrigin() {
    return publicUrl().getScheme() + "://" + publicUrl().getRawAuthority();
  }
}

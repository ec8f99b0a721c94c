package org.xenotime.gateway.headers;

import java.net.URI;
import java.util.List;

/**
 * Everything comes from here. Exceptions, each with its reason: charts and maps set styles on
 * elements ({@code style-src}), the map draws from images and a worker that it makes itself ({@code
 * blob:}, {@code data:}), and the form that signs out ends at the identity provider.
 */
record ContentSecurityPolicy(URI identityProvider) {

  String text() {
    String origin = identityProvider.getScheme() + "://" + identityProvider.getRawAuthority();
    return String.join(
        "; ",
        List.of(
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self' " + origin,
            "frame-ancestors 'none'"));
  }
}

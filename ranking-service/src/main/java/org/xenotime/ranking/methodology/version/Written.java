package org.xenotime.ranking.methodology.version;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.xenotime.ranking.methodology.Methodology;

/** The answer to a write: the version as it is now, with its ETag. */
final class Written {

  private Written() {}

  static Response answer(StoredVersion stored, Methodology methodology) {
    return Response.ok(MethodologyView.of(methodology, stored.info()))
        .tag(IfMatch.tagOf(stored))
        .header(HttpHeaders.CONTENT_LOCATION, stored.info().self())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}

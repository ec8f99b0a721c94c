package org.xenotime.ranking.methodology.version;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** An answer that is not for everybody's eyes: no cache in between keeps it. */
final class Hidden {

  private Hidden() {}

  static Response answer(Response answer) {
    return Response.fromResponse(answer)
        .header(HttpHeaders.CACHE_CONTROL, null)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .build();
  }
}

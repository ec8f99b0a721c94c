package org.xenotime.ranking.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What a write was answered: kept as it went over the wire, so that a repeat gets the same. */
public record Answer(int status, String location, String body) {

  private static final int BAD_REQUEST = 400;

  /** Nothing was written, though something about the attempt may be. */
  boolean isRefusal() {
    return status >= BAD_REQUEST;
  }

  public Response response() {
    return Response.status(status)
        .header(HttpHeaders.LOCATION, location)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(body)
        .build();
  }
}

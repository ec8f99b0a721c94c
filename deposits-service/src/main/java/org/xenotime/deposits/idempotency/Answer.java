package org.xenotime.deposits.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * What a write was answered: kept as it went over the wire, so that a repeat gets the same.
 *
 * @param location of what was made, or, with {@code 200}, of what the body shows; null for none
 */
public record Answer(int status, String location, String body) {

  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;

  /** Something that was there was done something to. */
  public static Answer ok(String contentLocation, String body) {
    return new Answer(OK, contentLocation, body);
  }

  /** Nothing was written, though something about the attempt may be. */
  boolean isRefusal() {
    return status >= BAD_REQUEST;
  }

  public Response response() {
    return Response.status(status)
        .header(status == OK ? HttpHeaders.CONTENT_LOCATION : HttpHeaders.LOCATION, location)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(body)
        .build();
  }
}

package org.xenotime.deposits.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a body that is too large before it is read, and says so in our words. */
class BodyLimit {

  /** Far more than any one thing needs; files of many come as another media type. */
  static final int MOST_BYTES = 512 * 1024;

  @ServerRequestFilter
  void refuseLarge(ContainerRequestContext request) {
    var type = request.getMediaType();
    var isJson = type != null && type.getSubtype().endsWith("json");
    if (isJson && request.getLength() > MOST_BYTES) {
      throw Problem.PAYLOAD_TOO_LARGE.because(
          "A JSON body may have %d bytes at most.".formatted(MOST_BYTES));
    }
  }
}

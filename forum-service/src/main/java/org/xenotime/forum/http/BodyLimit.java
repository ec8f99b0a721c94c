package org.xenotime.forum.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a body that is too large before it is read, and says so in our words. */
class BodyLimit {

  /** 64 KB of Markdown, each character written as a JSON escape, and room for the rest. */
  private static final int MOST_BYTES = 512 * 1024;

  @ServerRequestFilter
  void refuseLarge(ContainerRequestContext request) {
    if (request.getLength() > MOST_BYTES) {
      throw Problem.PAYLOAD_TOO_LARGE.because(
          "A body may have %d bytes at most.".formatted(MOST_BYTES));
    }
  }
}

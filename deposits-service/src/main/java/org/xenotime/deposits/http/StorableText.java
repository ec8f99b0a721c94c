package org.xenotime.deposits.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses the one character that no text in the database can have, so that none is asked for it.
 */
class StorableText {

  @ServerRequestFilter
  void refuseNul(ContainerRequestContext request) {
    var uri = request.getUriInfo();
    check(uri.getPathParameters());
    check(uri.getQueryParameters());
  }

  private static void check(MultivaluedMap<String, String> parameters) {
    parameters.forEach(
        (name, values) -> {
          if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw Problem.invalidParameter(name, "must not contain the character U+0000");
          }
        });
  }
}

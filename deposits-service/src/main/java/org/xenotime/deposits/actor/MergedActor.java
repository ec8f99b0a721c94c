package org.xenotime.deposits.actor;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.xenotime.deposits.http.Problem;

/** What is answered at the address of an actor that is none, or is none of its own any more. */
public final class MergedActor {

  private static final String ACTORS = "/api/v1/actors/";

  private MergedActor() {}

  /** The same below the address of the actor that it proved to be, until that is undone. */
  public static Response moved(UriInfo uri, String merged, String one) {
    var asked = uri.getRequestUri();
    var below = asked.getRawPath().substring((ACTORS + merged).length());
    var query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    return Response.status(308)
        .header(HttpHeaders.LOCATION, ACTORS + one + below + query)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }

  public static RuntimeException unknown(String id) {
    return Problem.NOT_FOUND.because(
        "There is no actor '%s'. Search with /api/v1/actors?q=".formatted(id));
  }
}

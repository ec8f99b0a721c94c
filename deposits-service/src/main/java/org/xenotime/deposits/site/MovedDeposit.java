package org.xenotime.deposits.site;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.xenotime.deposits.http.Problem;

/** What is answered at the address of a deposit that has another id now, or that is none. */
public final class MovedDeposit {

  private static final String DEPOSITS = "/api/v1/deposits/";

  private MovedDeposit() {}

  /** The same below the address of the id that it has. */
  public static Response moved(UriInfo uri, String slug) {
    var asked = uri.getRequestUri();
    var path = asked.getRawPath();
    var below = path.indexOf('/', path.indexOf(DEPOSITS) + DEPOSITS.length());
    return Response.status(308)
        .header(
            HttpHeaders.LOCATION,
            DEPOSITS
                + slug
                + (below < 0 ? "" : path.substring(below))
                + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery()))
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }

  public static RuntimeException unknown(String id) {
    return Problem.NOT_FOUND.because(
        "There is no deposit '%s'. Search with /api/v1/deposits?q=".formatted(id));
  }
}

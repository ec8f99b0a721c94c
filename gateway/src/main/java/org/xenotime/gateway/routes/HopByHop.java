package org.xenotime.gateway.routes;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/** Headers that speak about one connection only and end with it (RFC 9110, section 7.6.1). */
final class HopByHop {

  private static final List<String> NAMES =
      List.of(
          "Connection",
          "Keep-Alive",
          "Proxy-Authenticate",
          "Proxy-Authorization",
          "Proxy-Connection",
          "TE",
          "Trailer",
          "Upgrade");

  private HopByHop() {}

  /** Removes them, and those that the {@code Connection} header names. */
  static void removeFrom(MultiMap headers) {
    for (String connection : headers.getAll(HttpHeaders.CONNECTION)) {
      for (String named : connection.split(",", -1)) {
        String name = named.strip();
        if (!name.isEmpty()) {
          headers.remove(name);
        }
      }
    }
    NAMES.forEach(headers::remove);
  }
}

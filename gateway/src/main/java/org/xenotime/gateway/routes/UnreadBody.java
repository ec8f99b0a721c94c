package org.xenotime.gateway.routes;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/**
 * What a client still sends after it has been refused is not read: its connection ends with the
 * answer.
 */
final class UnreadBody {

  private UnreadBody() {}

  static void closesConnection(HttpServerRequest request) {
    if (request.isEnded()) {
      return;
    }
    HttpServerResponse response = request.response();
    response.putHeader(HttpHeaders.CONNECTION, "close");
    response.endHandler(end -> request.connection().close());
  }
}

package org.xenotime.gateway.routes;

import io.quarkus.vertx.http.runtime.filters.AbstractResponseWrapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;

/**
 * An answer that breaks off takes its connection along. Resetting the answer alone would do so too,
 * but silently: whoever counts the requests under way, as a graceful stop does, would wait in vain.
 */
final class BreakableRequest extends HttpServerRequestWrapper {

  private final HttpServerResponse response;

  BreakableRequest(HttpServerRequest request) {
    super((HttpServerRequestInternal) request);
    this.response = new BreakableResponse(request);
  }

  @Override
  public HttpServerResponse response() {
    return response;
  }

  private static final class BreakableResponse extends AbstractResponseWrapper {

    private final HttpServerRequest request;

    BreakableResponse(HttpServerRequest request) {
      super(request.response());
      this.request = request;
    }

    @Override
    public boolean reset() {
      return reset(0L);
    }

    @Override
    public boolean reset(long code) {
      if (ended()) {
        return false;
      }
      request.connection().close();
      return true;
    }
  }
}

package org.xenotime.gateway.routes;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Tells a service that is thinking from one that is gone. A process that hangs still accepts
 * connections, so a slow answer says nothing; any answer at all to a second, trivial question does.
 */
final class Pulse {

  private final HttpClient client;
  private final RequestOptions question;
  private final AtomicReference<Future<Boolean>> asked =
      new AtomicReference<>(Future.succeededFuture(true));

  Pulse(Vertx vertx, URI service, Duration timeout) {
    this.client = vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false));
    this.question =
        new RequestOptions()
            .setMethod(HttpMethod.HEAD)
            .setAbsoluteURI(service.resolve("/").toString())
            .setTimeout(timeout.toMillis());
  }

  /** Many waiting requests ask once. */
  Future<Boolean> isAlive() {
    Future<Boolean> last = asked.get();
    if (!last.isComplete()) {
      return last;
    }
    Future<Boolean> answer = ask();
    asked.set(answer);
    return answer;
  }

  private Future<Boolean> ask() {
    return client.request(question).compose(HttpClientRequest::send).map(true).otherwise(false);
  }
}

package org.xenotime.gateway.routes;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/**
 * Waits for a service that is thinking and gives up on one that is gone: after a moment without an
 * answer it feels the service's pulse, and it lets even a living one think only so long.
 */
final class Patience implements ProxyInterceptor {

  /** The attachment under which the request to the service is kept while it is under way. */
  static final String REQUEST = "request-to-service";

  private final Vertx vertx;
  private final Pulse pulse;
  private final RoutesConfig config;

  Patience(Vertx vertx, Pulse pulse, RoutesConfig config) {
    this.vertx = vertx;
    this.pulse = pulse;
    this.config = config;
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    Future<ProxyResponse> answer = context.sendRequest();
    long feelPulse =
        vertx.setTimer(
            config.pulseAfter().toMillis(),
            timer ->
                pulse
                    .isAlive()
                    .onSuccess(
                        alive -> {
                          if (!alive && !answer.isComplete()) {
                            giveUp(context, new ServiceAwayException());
                          }
                        }));
    long stop =
        vertx.setTimer(
            config.answerTimeout().toMillis(), timer -> giveUp(context, new TooSlowException()));
    return answer.onComplete(
        done -> {
          vertx.cancelTimer(feelPulse);
          vertx.cancelTimer(stop);
        });
  }

  private static void giveUp(ProxyContext context, Exception why) {
    HttpClientRequest request = context.get(REQUEST, HttpClientRequest.class);
    if (request != null) {
      request.reset(0L, why);
    }
  }

  static final class ServiceAwayException extends Exception {
    private static final long serialVersionUID = 1L;

    ServiceAwayException() {
      super("The service accepts connections but does not react", null, false, false);
    }
  }

  static final class TooSlowException extends Exception {
    private static final long serialVersionUID = 1L;

    TooSlowException() {
      super("The service is alive but takes too long", null, false, false);
    }
  }
}

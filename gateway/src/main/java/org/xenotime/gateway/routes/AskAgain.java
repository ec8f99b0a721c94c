package org.xenotime.gateway.routes;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Set;

/**
 * A kept connection may be closed in the very moment in which a request goes out on it: by the
 * service, which found it idle, or because a client hung up whose answer had just come to its end
 * on it. That says nothing of the service, so a read that got no answer is asked once more, on
 * another connection (RFC 9110, section 9.2.2). Anything that writes is not: it may have arrived.
 *
 * <p>Has to be the innermost interceptor: what others do to a request they do once.
 */
final class AskAgain implements ProxyInterceptor {

  private static final Set<HttpMethod> READS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    HttpServerRequest from = context.request().proxiedRequest();
    if (!isARead(from)) {
      return context.sendRequest();
    }
    return context
        .sendRequest()
        .recover(
            failure ->
                failure instanceof HttpClosedException && !from.response().closed()
                    ? again(context)
                    : Future.failedFuture(failure));
  }

  private static Future<ProxyResponse> again(ProxyContext context) {
    // Its body, though empty, was read to the end and would never end a second time.
    context.request().setBody((Body) null);
    return context.sendRequest();
  }

  private static boolean isARead(HttpServerRequest request) {
    return READS.contains(request.method())
        && !request.headers().contains(HttpHeaders.CONTENT_LENGTH)
        && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
  }
}

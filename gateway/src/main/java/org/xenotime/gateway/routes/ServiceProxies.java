package org.xenotime.gateway.routes;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.xenotime.gateway.GatewayConfig;
import org.xenotime.gateway.Service;

/**
 * One proxy for each service, each with connections of its own: a stuck one cannot starve the rest.
 */
@ApplicationScoped
class ServiceProxies {

  private final Map<Service, HttpProxy> proxies = new EnumMap<>(Service.class);

  ServiceProxies(Vertx vertx, GatewayConfig gateway, RoutesConfig routes) {
    for (Service service : Service.values()) {
      proxies.put(service, proxy(vertx, service, gateway, routes));
    }
  }

  HttpProxy to(Service service) {
    return proxies.get(service);
  }

  private static HttpProxy proxy(
      Vertx vertx, Service service, GatewayConfig gateway, RoutesConfig routes) {
    URI url = gateway.urlOf(service);
    HttpClient client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setMaxPoolSize(routes.connectionsPerService())
                .setConnectTimeout((int) routes.connectTimeout().toMillis())
                .setIdleTimeout((int) routes.idleTimeout().toSeconds()));
    Pulse pulse = new Pulse(vertx, url, routes.pulseTimeout());
    return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
        .origin(context -> request(context, url, routes))
        .addInterceptor(new ProblemForFailure(service, BodyLimits.from(gateway)))
        .addInterceptor(new PassedOnHeaders(gateway.publicUrl()))
        .addInterceptor(new Patience(vertx, pulse, routes))
        .addInterceptor(new AskAgain());
  }

  private static Future<HttpClientRequest> request(
      ProxyContext context, URI url, RoutesConfig routes) {
    RequestOptions options =
        new RequestOptions()
            .setAbsoluteURI(url.toString())
            .setConnectTimeout(routes.connectTimeout().toMillis());
    return context.client().request(options).compose(request -> unlessGone(context, request));
  }

  /** A client that hung up while a connection was made is not noticed by the proxy any more. */
  private static Future<HttpClientRequest> unlessGone(
      ProxyContext context, HttpClientRequest request) {
    context.set(Patience.REQUEST, request);
    if (context.request().proxiedRequest().response().closed()) {
      request.reset();
      return Future.failedFuture("The client is gone");
    }
    return Future.succeededFuture(request);
  }
}

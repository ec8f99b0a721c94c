package org.xenotime.gateway.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xenotime.gateway.Service;

/** What one service last said of itself; kept while the service is away. */
final class ServiceDocument {

  /** A part of the contract, or its absence, and whether it is today's. */
  record Known(Service service, @Nullable ObjectNode document, boolean current) {

    String state() {
      return document == null ? "missing" : current ? "current" : "last-known";
    }
  }

  private static final Logger LOG = Logger.getLogger(ServiceDocument.class);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Service service;
  private final RequestOptions question;
  private final HttpClient client;
  private final ObjectMapper json;
  private volatile @Nullable ObjectNode last;

  ServiceDocument(Service service, URI url, HttpClient client, ObjectMapper json) {
    this.service = service;
    this.client = client;
    this.json = json;
    this.question =
        new RequestOptions()
            .setAbsoluteURI(url.resolve("/openapi?format=json").toString())
            .setTimeout(PATIENCE.toMillis());
  }

  Future<Known> ask() {
    return client
        .request(question)
        .compose(request -> request.putHeader("Accept", "application/json").send())
        .compose(ServiceDocument::bodyOf)
        .map(this::remember)
        .otherwise(
            failure -> {
              LOG.warnf("No OpenAPI document from %s: %s", service.title(), failure);
              return new Known(service, last, false);
            });
  }

  private static Future<Buffer> bodyOf(HttpClientResponse response) {
    return response.statusCode() == 200
        ? response.body()
        : Future.failedFuture("It answered " + response.statusCode());
  }

  private Known remember(Buffer body) {
    try {
      if (json.readTree(body.getBytes()) instanceof ObjectNode document
          && document.path("openapi").asText().startsWith("3.1")) {
        last = document;
        return new Known(service, document, true);
      }
      throw new IllegalStateException("That is no OpenAPI 3.1 document");
    } catch (IOException e) {
      throw new UncheckedIOException("That is no JSON", e);
    }
  }
}

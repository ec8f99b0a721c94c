package org.xenotime.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xenotime.gateway.Service;
import org.xenotime.gateway.contract.ServiceDocument.Known;

class ServiceDocumentTest {

  private static final String DOCUMENT = "{\"openapi\":\"3.1.0\",\"paths\":{}}";

  private final Vertx vertx = Vertx.vertx();
  private final AtomicReference<String> says = new AtomicReference<>(DOCUMENT);
  private HttpServer service;
  private ServiceDocument document;

  @BeforeEach
  void start() {
    service =
        result(
            vertx
                .createHttpServer()
                .requestHandler(request -> request.response().end(says.get()))
                .listen(0, "127.0.0.1"));
    document =
        new ServiceDocument(
            Service.FORUM,
            URI.create("http://127.0.0.1:" + service.actualPort()),
            vertx.createHttpClient(),
            new ObjectMapper());
  }

  @AfterEach
  void stop() {
    result(vertx.close());
  }

  @Test
  void itIsCurrentWhileTheServiceIsThere() {
    assertThat(ask().state()).isEqualTo("current");
  }

  @Test
  void itIsTheLastKnownWhileTheServiceIsAway() {
    ask();
    result(service.close());

    Known known = ask();

    assertThat(known.state()).isEqualTo("last-known");
    assertThat(String.valueOf(known.document())).isEqualTo(DOCUMENT);
  }

  @Test
  void nonsenseDoesNotReplaceIt() {
    ask();
    says.set("<html>");

    assertThat(ask().state()).isEqualTo("last-known");
    says.set("{\"openapi\":\"2.0\"}");
    assertThat(ask().state()).isEqualTo("last-known");
  }

  @Test
  void itIsMissingWhereTheServiceNeverWasThere() {
    says.set("[]");

    assertThat(ask().state()).isEqualTo("missing");
  }

  private Known ask() {
    return result(document.ask());
  }

  private static <T> T result(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }
}

package org.xenotime.gateway.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xenotime.gateway.GatewayConfig;
import org.xenotime.gateway.Service;
import org.xenotime.gateway.contract.ServiceDocument.Known;

/**
 * The suite's contract as of a moment ago; a service that is away is in it with what it last said.
 */
@ApplicationScoped
class Contract {

  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final Duration KEPT_WHILE_INCOMPLETE = Duration.ofSeconds(5);

  private final ObjectMapper json;
  private final OpenApiDocumentService own;
  private final List<ServiceDocument> services;
  private final SuiteDocument suite;
  private final Clock clock = Clock.systemUTC();
  private Future<Edition> edition = Future.failedFuture("Nobody has asked yet");

  /** The document as it is sent, until when it is. */
  record Edition(String text, Instant until) {}

  Contract(
      Vertx vertx,
      ObjectMapper json,
      GatewayConfig config,
      OpenApiDocumentService own,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
    this.json = json;
    this.own = own;
    HttpClient client = vertx.createHttpClient();
    this.services =
        Stream.of(Service.values())
            .map(service -> new ServiceDocument(service, config.urlOf(service), client, json))
            .toList();
    this.suite = new SuiteDocument(config.publicUrl(), new Security(issuer));
  }

  /** Many readers ask the services once. */
  synchronized Future<Edition> edition() {
    if (edition.failed()
        || (edition.succeeded() && edition.result().until().isBefore(clock.instant()))) {
      edition =
          Future.all(services.stream().map(ServiceDocument::ask).toList())
              .map(answers -> edit(answers.list()));
    }
    return edition;
  }

  private Edition edit(List<Known> services) {
    List<Part> parts = new ArrayList<>();
    for (Known known : services) {
      if (known.document() != null) {
        parts.add(partOf(known.service(), known.document()));
      }
    }
    parts.add(new Part("gateway", ownDocument(), path -> !path.startsWith("/q/")));
    ObjectNode document = suite.of(parts);
    say(services, (ObjectNode) document.get("info"));
    boolean complete = services.stream().allMatch(Known::current);
    try {
      return new Edition(
          json.writeValueAsString(document),
          clock.instant().plus(complete ? KEPT : KEPT_WHILE_INCOMPLETE));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Part partOf(Service service, ObjectNode document) {
    String name = service.title().replace("-service", "");
    return new Part(name, document, path -> Service.of(path).filter(service::equals).isPresent());
  }

  /** Readers see whose part is not from today, or not there at all. */
  private static void say(List<Known> services, ObjectNode info) {
    ArrayNode list = info.putArray("x-services");
    services.forEach(
        known -> list.addObject().put("name", known.service().title()).put("state", known.state()));
  }

  private ObjectNode ownDocument() {
    try {
      byte[] document = own.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON);
      return (ObjectNode) json.readTree(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.xenotime.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xenotime.local.settings.UserError;

class BenchClientTest {
  private final HttpClient http = HttpClient.newHttpClient();
  private final BenchClient client = new BenchClient(http);
  private HttpServer server;
  private String url;

  /** A list of three pages, each of which has the ETag {@code "e"}. */
  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/list",
        exchange -> {
          var query = exchange.getRequestURI().getQuery();
          int page = query == null ? 1 : Integer.parseInt(query.substring("cursor=".length()));
          var next = page < 3 ? ", \"next\": \"/list?cursor=%d\"".formatted(page + 1) : "";
          var body = "{\"items\": []%s}".formatted(next).getBytes(UTF_8);
          exchange.getResponseHeaders().set("ETag", "\"e\"");
          if ("\"e\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
          }
          exchange.close();
        });
    server.start();
    url = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    http.close();
  }

  @Test
  void aFarPageIsFoundByFollowingTheLinks() throws Exception {
    assertThat(client.page(url, "/list", 1)).isEqualTo("/list");
    assertThat(client.page(url, "/list", 3)).isEqualTo("/list?cursor=3");
  }

  @Test
  void aListThatEndsBeforeIsNoMeasurement() {
    assertThatThrownBy(() -> client.page(url, "/list", 5))
        .isInstanceOf(UserError.class)
        .hasMessage("/list has only 3 pages");
  }

  @Test
  void theTagIsThatOfThePageAndItsServerKeepsItsWord() throws Exception {
    assertThat(client.etag(url + "/list")).isEqualTo("\"e\"");
  }
}

package org.xenotime.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.xenotime.local.settings.UserError;

/** Looks at what is about to be measured. */
record BenchClient(HttpClient http) {
  private static final Pattern NEXT = Pattern.compile("\"next\"\\s*:\\s*\"([^\"]+)\"");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** The bytes of a page, once it is there: the first ranking follows the first import. */
  byte[] page(String address) throws IOException, InterruptedException {
    var deadline = Instant.now().plus(PATIENCE);
    var response = get(address);
    while (response.statusCode() != 200 && Instant.now().isBefore(deadline)) {
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
      response = get(address);
    }
    return ok(response).body();
  }

  /** The path of the so manieth page of a list, found as everybody finds it: from page to page. */
  String page(String service, String list, int number) throws IOException, InterruptedException {
    var path = list;
    for (int page = 1; page < number; page++) {
      var text = text(ok(get(service + path)));
      var next = NEXT.matcher(text);
      if (!next.find()) {
        throw new UserError("%s has only %d pages".formatted(list, page));
      }
      path = next.group(1);
    }
    return path;
  }

  /** The ETag of a page, which answers 304 to who shows it. */
  String etag(String address) throws IOException, InterruptedException {
    var etag = ok(get(address)).headers().firstValue("ETag").orElseThrow();
    var held = send(HttpRequest.newBuilder(URI.create(address)).header("If-None-Match", etag));
    if (held.statusCode() != 304) {
      throw new UserError("%s answers %d in place of 304".formatted(address, held.statusCode()));
    }
    return etag;
  }

  boolean answers(String address) throws InterruptedException {
    try {
      return get(address).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  String text(String address) throws IOException, InterruptedException {
    return text(ok(get(address)));
  }

  String post(String address, String token, String body) throws IOException, InterruptedException {
    return text(
        ok(
            send(
                HttpRequest.newBuilder(URI.create(address))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body)))));
  }

  private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(address)));
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(
        request.header("Accept", "application/json").timeout(PATIENCE).build(),
        BodyHandlers.ofByteArray());
  }

  private static HttpResponse<byte[]> ok(HttpResponse<byte[]> response) {
    if (response.statusCode() / 100 != 2) {
      throw new UserError(
          "%s answers %d: %s".formatted(response.uri(), response.statusCode(), text(response)));
    }
    return response;
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}

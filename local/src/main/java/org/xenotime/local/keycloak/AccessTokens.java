package org.xenotime.local.keycloak;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xenotime.local.settings.UserError;

/** Access tokens for the local users, whose passwords are their names. */
public record AccessTokens(String issuer) {
  private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

  public String of(String user) throws IOException, InterruptedException {
    return of(user, "xenotime-cli");
  }

  /** The client that asks in the user's name decides what the token is good for. */
  public String of(String user, String client) throws IOException, InterruptedException {
    var form =
        form(
            Map.of(
                "grant_type", "password",
                "client_id", client,
                "scope", "openid",
                "username", user,
                "password", user));
    var request =
        HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var response = http.send(request, BodyHandlers.ofString());
      var token = TOKEN.matcher(response.body());
      if (response.statusCode() != 200 || !token.find()) {
        throw new UserError(
            "Keycloak gives no token for '%s': %s".formatted(user, response.body()));
      }
      return token.group(1);
    } catch (ConnectException away) {
      throw new UserError("Nobody answers at %s: is ./dev up running?".formatted(issuer));
    }
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}

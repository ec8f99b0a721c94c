package org.xenotime.gateway.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An OpenID provider over real HTTP. It keeps nothing: the code that a test signs in with says what
 * the tokens shall be like ({@link SignIn}), and it checks the proof key of the code flow.
 */
final class IdentityProvider {

  private final KeyPair keys = newKeys();
  private final HttpServer server;

  IdentityProvider(Vertx vertx) {
    server =
        vertx
            .createHttpServer()
            .requestHandler(this::answer)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
  }

  String issuer() {
    return "http://127.0.0.1:" + server.actualPort() + "/realms/xenotime";
  }

  private void answer(HttpServerRequest request) {
    String path = request.path();
    switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "openid-configuration" -> send(request.response(), 200, discovery());
      case "certs" -> send(request.response(), 200, certificates());
      case "token" -> {
        request.setExpectMultipart(true);
        request.endHandler(end -> tokens(request, request.formAttributes()));
      }
      case "bearer" -> {
        SignIn signIn = SignIn.parse(request.getParam("as"));
        send(request.response(), 200, new JsonObject().put("token", accessToken(signIn)));
      }
      default -> request.response().setStatusCode(404).end();
    }
  }

  private JsonObject discovery() {
    String endpoint = issuer() + "/protocol/openid-connect/";
    return new JsonObject()
        .put("issuer", issuer())
        .put("authorization_endpoint", endpoint + "auth")
        .put("token_endpoint", endpoint + "token")
        .put("jwks_uri", endpoint + "certs")
        .put("end_session_endpoint", endpoint + "logout");
  }

  private JsonObject certificates() {
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    return new JsonObject()
        .put(
            "keys",
            new JsonArray()
                .add(
                    new JsonObject()
                        .put("kty", "RSA")
                        .put("kid", "1")
                        .put("use", "sig")
                        .put("alg", "RS256")
                        .put("n", base64(unsigned(key.getModulus())))
                        .put("e", base64(unsigned(key.getPublicExponent())))));
  }

  private void tokens(HttpServerRequest request, MultiMap form) {
    boolean refresh = "refresh_token".equals(form.get("grant_type"));
    SignIn signIn = SignIn.parse(form.get(refresh ? "refresh_token" : "code"));
    if (!refresh && !signIn.challenge().equals(challengeOf(form.get("code_verifier")))) {
      send(request.response(), 400, new JsonObject().put("error", "invalid_grant"));
    } else if (refresh && signIn.refresh().equals("refused")) {
      send(request.response(), 400, new JsonObject().put("error", "invalid_grant"));
    } else if (refresh && signIn.refresh().equals("failing")) {
      send(request.response(), 500, new JsonObject().put("error", "unknown_error"));
    } else if (refresh && signIn.refresh().equals("away")) {
      request.connection().close();
    } else {
      send(request.response(), 200, tokens(refresh ? signIn.refreshed() : signIn));
    }
  }

  private JsonObject tokens(SignIn signIn) {
    return new JsonObject()
        .put("token_type", "Bearer")
        .put("expires_in", signIn.seconds())
        .put("access_token", accessToken(signIn))
        .put("refresh_token", signIn.code())
        .put("id_token", signed(signIn, Jwt.audience("xenotime-web"), "ID"));
  }

  private String accessToken(SignIn signIn) {
    JwtClaimsBuilder claims =
        Jwt.audience("xenotime-api")
            .claim("realm_access", Map.of("roles", List.of("member", signIn.handle())))
            .claim("padding", "x".repeat(signIn.padding()));
    return signed(signIn, claims, "Bearer");
  }

  private String signed(SignIn signIn, JwtClaimsBuilder claims, String type) {
    return claims
        .issuer(issuer())
        .subject("id-of-" + signIn.handle())
        .claim("typ", type)
        .claim("azp", "xenotime-web")
        .claim("jti", UUID.randomUUID().toString())
        .claim("preferred_username", signIn.handle())
        .claim("name", "The " + signIn.handle())
        .expiresIn(Duration.ofSeconds(signIn.seconds()))
        .jws()
        .keyId("1")
        .sign(keys.getPrivate());
  }

  private static void send(HttpServerResponse response, int status, JsonObject body) {
    response
        .setStatusCode(status)
        .putHeader("Content-Type", "application/json")
        .end(body.toBuffer());
  }

  private static String challengeOf(String verifier) {
    try {
      return base64(
          MessageDigest.getInstance("SHA-256")
              .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

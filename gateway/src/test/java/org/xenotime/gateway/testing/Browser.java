package org.xenotime.gateway.testing;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps cookies as a browser does, so far as a test of sessions needs it; follows nothing itself.
 */
public final class Browser {

  private static final String PAGE = "Accept: text/html,*/*;q=0.8";

  private final int port;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  public Browser(int port) {
    this.port = port;
  }

  /** Opens a page. */
  public Answer open(String target, String... headers) {
    return send("GET", target, "", withAccept(PAGE, headers));
  }

  /** A script on the page calls the API. */
  public Answer fetch(String target, String... headers) {
    return send("GET", target, "", withAccept("Accept: application/json", headers));
  }

  public Answer post(String target, String body, String... headers) {
    return send("POST", target, body, List.of(headers));
  }

  /** The whole way: to the identity provider, back with a code, and on to where it began. */
  public Answer signIn(SignIn signIn, String target) {
    return comeBack(signIn, open("/login?redirect=" + encoded(target)));
  }

  /** Back from the identity provider, which was asked with the given answer of /login. */
  public Answer comeBack(SignIn signIn, Answer toProvider) {
    Map<String, List<String>> asked =
        new QueryStringDecoder(toProvider.header("Location")).parameters();
    String code = signIn.withChallenge(asked.get("code_challenge").getFirst()).code();
    return open(
        "/login/callback?state="
            + encoded(asked.get("state").getFirst())
            + "&code="
            + encoded(code));
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  public void putCookie(String name, String value) {
    cookies.put(name, value);
  }

  private Answer send(String method, String target, String body, List<String> headers) {
    List<String> all = new ArrayList<>(headers);
    if (!cookies.isEmpty()) {
      all.add(
          "Cookie: "
              + String.join(
                  "; ",
                  cookies.entrySet().stream()
                      .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                      .toList()));
    }
    Answer answer = Wire.ask(port, method, target, body, all);
    answer.all("Set-Cookie").forEach(this::keep);
    return answer;
  }

  private void keep(String cookie) {
    String[] nameAndValue = cookie.split(";", 2)[0].split("=", 2);
    if (cookie.contains("Max-Age=0")) {
      cookies.remove(nameAndValue[0]);
    } else {
      cookies.put(nameAndValue[0], nameAndValue[1]);
    }
  }

  private static List<String> withAccept(String accept, String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.add(accept);
    return all;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

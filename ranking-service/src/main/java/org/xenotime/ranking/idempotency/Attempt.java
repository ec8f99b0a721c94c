package org.xenotime.ranking.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.xenotime.ranking.http.Problem;

/** A key under which a client tries a write, and what it asked for. */
public record Attempt(String key, String fingerprint) {

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

  /**
   * Reads the header {@code Idempotency-Key}.
   *
   * @param operation method and path
   * @param body what was asked, in one spelling
   */
  public static Attempt of(String key, String operation, String body) {
    if (!KEY.matcher(key).matches()) {
      throw Problem.invalidParameter(
          "Idempotency-Key", "must have 1 to 255 visible ASCII characters");
    }
    return new Attempt(key, sha256(operation + "\n" + body));
  }

  private static String sha256(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}

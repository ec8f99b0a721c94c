package org.xenotime.ranking.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** JSON between systems is UTF-8 (RFC 8259): a body that says otherwise is refused. */
public final class Utf8 {

  private Utf8() {}

  public static void require(HttpHeaders headers) {
    var type = headers.getMediaType();
    var charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
      throw Problem.UNSUPPORTED_MEDIA_TYPE.because(
          "JSON is taken in UTF-8, not in '%s'.".formatted(charset));
    }
  }
}

package org.xenotime.forum.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The address that a problem is about: the path as it was decoded, fit for a URI again. */
final class Instance {

  private static final Pattern SLASH = Pattern.compile("/");

  private Instance() {}

  static URI of(String path) {
    return URI.create(
        SLASH
            .splitAsStream(path.replaceFirst("^/*", ""))
            .map(segment -> URLEncoder.encode(segment, UTF_8).replace("+", "%20"))
            .collect(Collectors.joining("/", "/", "")));
  }
}

package org.xenotime.ranking.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shapes in which a list can be had: by {@code ?f=}, or by {@code Accept}. */
public enum Format {
  JSON("application/json"),
  GEOJSON("application/geo+json"),
  CSV("text/csv"),
  ATOM("application/atom+xml");

  private final String type;

  Format(String type) {
    this.type = type;
  }

  public String mediaType() {
    return this == CSV ? type + ";charset=UTF-8" : type;
  }

  /**
   * Picks the format that the caller asked for; the first one offered where anything will do.
   *
   * @param f the value of {@code ?f=}, which wins over the header; may be null
   */
  public static Format choose(String f, HttpHeaders headers, Format... offered) {
    return f == null ? byHeader(headers, offered) : byParameter(f, offered);
  }

  private static Format byParameter(String f, Format... offered) {
    return Stream.of(offered)
        .filter(format -> format.word().equals(f))
        .findFirst()
        .orElseThrow(() -> Problem.invalidParameter("f", "must be one of " + words(offered)));
  }

  private static Format byHeader(HttpHeaders headers, Format... offered) {
    return headers.getAcceptableMediaTypes().stream()
        .flatMap(
            accepted ->
                Stream.of(offered).filter(o -> accepted.isCompatible(MediaType.valueOf(o.type))))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.NOT_ACCEPTABLE.because(
                    "This list comes as " + types(offered) + "; ask for one of them in Accept."));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String words(Format... offered) {
    return Stream.of(offered).map(Format::word).collect(Collectors.joining(", "));
  }

  private static List<String> types(Format... offered) {
    return Stream.of(offered).map(format -> format.type).toList();
  }
}

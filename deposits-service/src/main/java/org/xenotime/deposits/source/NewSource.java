package org.xenotime.deposits.source;

import java.net.URI;
import java.util.regex.Pattern;
import org.xenotime.deposits.slug.Slug;

/**
 * A source to be found or registered.
 *
 * @param naturalKey what makes two mentions one source: a short citation or an address
 * @param date ISO 8601 as exactly as known: year, month or day; may be null
 * @param grade A to F of the Admiralty scale; F is not yet judged
 */
public record NewSource(
    String naturalKey,
    String citation,
    String publisher,
    String url,
    String date,
    SourceKind kind,
    char grade) {

  private static final Pattern YEAR =
      Pattern.compile("\\((?:.*?\\b)?((?:1[6-9]|20)[0-9]{2})[a-z]?\\b.*");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final char NOT_JUDGED = 'F';

  /** A web page, known by its address alone. */
  public static NewSource page(String url) {
    return new NewSource(url, url, hostOf(url), url, null, SourceKind.WEB, NOT_JUDGED);
  }

  /** An address, or where it is none, a citation in words. */
  public static NewSource pageOrCitation(String text) {
    var trimmed = text.strip();
    return ADDRESS.matcher(trimmed).matches() ? page(trimmed) : literature(trimmed, trimmed);
  }

  /** Literature: {@code Weng and others (2015)} and, where it is known, its full citation. */
  public static NewSource literature(String shortCitation, String fullCitation) {
    var year = YEAR.matcher(shortCitation);
    return new NewSource(
        shortCitation,
        fullCitation,
        null,
        null,
        year.find() ? year.group(1) : null,
        SourceKind.ARTICLE,
        NOT_JUDGED);
  }

  /** What its slug is, unless another source has it. */
  public String slug() {
    var address = naturalKey.replaceFirst("^https?://(www\\.)?", "");
    return Slug.of(address);
  }

  private static String hostOf(String url) {
    var host = URI.create(url.replaceAll("[^\\x21-\\x7e]|[\\[\\]|]", "")).getHost();
    return host == null ? null : host.replaceFirst("^www\\.", "");
  }
}

package org.xenotime.gateway.routes;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A path as it was sent. Nothing is decoded or cleaned up on the way to a service, therefore a path
 * that another reader may take for a different one is refused instead.
 */
record RequestPath(String raw) {

  private static final Pattern DOT_SEGMENT =
      Pattern.compile("(?:^|/)(?:\\.|%2e){1,2}(?:;[^/]*)?(?=/|$)");

  static RequestPath of(String uri) {
    int end = uri.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = uri.indexOf(mark);
      end = at < 0 ? end : Math.min(end, at);
    }
    return new RequestPath(uri.substring(0, end));
  }

  /** Dot segments climb out of a prefix, and a backslash is a slash to some. */
  boolean isAmbiguous() {
    String lower = raw.toLowerCase(Locale.ROOT);
    return DOT_SEGMENT.matcher(lower).find()
        || lower.indexOf('\\') >= 0
        || lower.contains("%5c")
        || lower.contains("%00");
  }
}

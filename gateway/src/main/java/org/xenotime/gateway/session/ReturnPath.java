package org.xenotime.gateway.session;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a path of this site, whatever was asked for. */
record ReturnPath(String path) {

  private static final ReturnPath HOME = new ReturnPath("/");

  static ReturnPath of(@Nullable String wanted) {
    return wanted != null && isOfThisSite(wanted) ? new ReturnPath(wanted) : HOME;
  }

  private static boolean isOfThisSite(String wanted) {
    // Browsers read a backslash as a slash, and drop tabs and line breaks before they look.
    if (!wanted.startsWith("/")
        || wanted.startsWith("//")
        || wanted.indexOf('\\') >= 0
        || wanted.chars().anyMatch(character -> character <= ' ' || character == 0x7f)) {
      return false;
    }
    try {
      URI uri = new URI(wanted);
      return uri.getScheme() == null && uri.getRawAuthority() == null && !leadsBack(uri);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Signing in may not end in signing in, or out. */
  private static boolean leadsBack(URI uri) {
    String path = uri.normalize().getPath();
    return path.startsWith("//") || path.startsWith("/login") || path.startsWith("/logout");
  }

  URI uri() {
    return URI.create(path);
  }
}

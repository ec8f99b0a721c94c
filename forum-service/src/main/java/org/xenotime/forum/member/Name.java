package org.xenotime.forum.member;

import java.util.regex.Pattern;

/** A name from a token, made safe to show: members choose theirs in the realm. */
final class Name {

  private static final int LONGEST = 100;

  /** Controls, invisible format characters (bidi overrides among them), halves of characters. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

  private static final Pattern SPACES = Pattern.compile("[\\p{Z}]+");

  private Name() {}

  static String clean(String name) {
    var seen = UNSEEN.matcher(name).replaceAll("");
    var text = SPACES.matcher(seen).replaceAll(" ").strip();
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip();
  }
}

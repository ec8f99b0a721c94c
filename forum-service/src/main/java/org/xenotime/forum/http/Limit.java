package org.xenotime.forum.http;

import java.util.regex.Pattern;

/** How many items a page may hold. */
public record Limit(int value) {

  private static final int DEFAULT = 50;
  private static final int MOST = 500;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  public static Limit parse(String text) {
    if (text == null) {
      return new Limit(DEFAULT);
    }
    var value = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (value < 1 || value > MOST) {
      throw Problem.invalidParameter("limit", "must be a number from 1 to " + MOST);
    }
    return new Limit(value);
  }

  /** One row more than the page shows, to learn whether another page follows. */
  public int plusOne() {
    return value + 1;
  }
}

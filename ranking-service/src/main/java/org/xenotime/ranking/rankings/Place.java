package org.xenotime.ranking.rankings;

import java.util.regex.Pattern;
import org.xenotime.ranking.http.Cursor;
import org.xenotime.ranking.http.Problem;

/** Where the page of a list begins: behind a key, within a snapshot. */
record Place(int snapshot, String key) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Place START = new Place(0, "");

  /**
   * Reads a cursor; none is the start.
   *
   * @param list the list that it must have come from
   */
  static Place parse(String opaque, String list) {
    var cursor = Cursor.parse(opaque, list, 2);
    return cursor == null
        ? START
        : new Place(number(cursor.keys().getFirst()), cursor.keys().getLast());
  }

  boolean isStart() {
    return equals(START);
  }

  /** The key of a list that is ordered by a number. */
  int position() {
    return isStart() ? 0 : number(key);
  }

  static int number(String text) {
    if (text == null || !NUMBER.matcher(text).matches()) {
      throw Problem.INVALID_CURSOR.because("The cursor is not one that this list gave.");
    }
    return Integer.parseInt(text);
  }
}

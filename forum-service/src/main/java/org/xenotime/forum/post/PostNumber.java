package org.xenotime.forum.post;

import java.util.regex.Pattern;
import org.xenotime.forum.http.Cursor;
import org.xenotime.forum.http.Problem;

/** Numbers of posts as they stand in addresses. */
final class PostNumber {

  private static final String SORT = "number";
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

  private PostNumber() {}

  /** What {@code ?from=} says; the first where it is absent. */
  static int from(String text) {
    if (text == null) {
      return 1;
    }
    if (!NUMBER.matcher(text).matches()) {
      throw Problem.invalidParameter("from", "must be the number of a post, from 1");
    }
    return Integer.parseInt(text);
  }

  /** The first number after the page that gave the cursor. */
  static int after(String opaque) {
    var cursor = Cursor.parse(opaque, SORT, 1);
    if (cursor == null) {
      return 1;
    }
    var number = cursor.keys().getFirst();
    if (number == null || !NUMBER.matcher(number).matches()) {
      throw Problem.INVALID_CURSOR.because("The cursor is not one that this list gave.");
    }
    return Integer.parseInt(number) + 1;
  }

  static Cursor cursor(PostView last) {
    return Cursor.of(SORT, last.number());
  }
}

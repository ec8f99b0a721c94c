package org.xenotime.deposits.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/**
 * The place in a list where the next page begins: the sort that it belongs to and the keys of the
 * last row shown. Clients pass it back unread. A key may be absent (null).
 */
public record Cursor(String sort, List<String> keys) {

  private static final String SEPARATOR = "\u001f";
  private static final String ABSENT = "\u0000";

  public Cursor {
    // Not List.copyOf: a key may be null.
    keys = Collections.unmodifiableList(new ArrayList<>(keys));
  }

  public static Cursor of(String sort, Object... keys) {
    return new Cursor(
        sort, Arrays.stream(keys).map(key -> key == null ? null : key.toString()).toList());
  }

  /**
   * Reads what an earlier page gave; null stays null (the first page).
   *
   * @param sort the sort of this request: a cursor from a list in another order is refused
   * @param size how many keys the sort has
   */
  public static Cursor parse(String opaque, String sort, int size) {
    if (opaque == null) {
      return null;
    }
    var cursor = decode(opaque);
    if (!cursor.sort.equals(sort) || cursor.keys.size() != size) {
      throw Problem.INVALID_CURSOR.because(
          "The cursor belongs to a list in another order. Start again without it.");
    }
    return cursor;
  }

  public String opaque() {
    var text = new StringBuilder(sort);
    keys.forEach(key -> text.append(SEPARATOR).append(key == null ? ABSENT : key));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.toString().getBytes(UTF_8));
  }

  private static Cursor decode(String opaque) {
    try {
      var parts = new String(Base64.getUrlDecoder().decode(opaque), UTF_8).split(SEPARATOR, -1);
      return new Cursor(parts[0], Arrays.stream(parts).skip(1).map(Cursor::key).toList());
    } catch (IllegalArgumentException notOurs) {
      throw Problem.INVALID_CURSOR.because("The cursor is not one that this list gave.");
    }
  }

  /** The mark of an absent key is no part of any other: the database knows no such text. */
  private static String key(String text) {
    if (text.equals(ABSENT)) {
      return null;
    }
    if (text.contains(ABSENT)) {
      throw new IllegalArgumentException("U+0000 within a key");
    }
    return text;
  }
}

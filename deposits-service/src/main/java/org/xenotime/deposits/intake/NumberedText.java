package org.xenotime.deposits.intake;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A text in which a source numbers its estimates: {@code 1) 57.4 resource; 2) 135}. What stands
 * before the first number belongs to all of them (0), or is the first where numbers go on from 2.
 */
record NumberedText(Map<Integer, String> parts) {

  private static final Pattern NUMBER =
      Pattern.compile("(?<=^|[\\s;:,])([1-9])(?:[–-]([1-9]))?\\)\\s*");
  private static final Pattern ENDS = Pattern.compile("^[\\s;:,]+|[\\s;:,]+$");
  static final int ALL = 0;

  static NumberedText of(String text) {
    var parts = new TreeMap<Integer, String>();
    var number = NUMBER.matcher(text);
    int from = ALL;
    int to = ALL;
    int start = 0;
    while (number.find()) {
      put(parts, from, to, text.substring(start, number.start()));
      from = Integer.parseInt(number.group(1));
      to = number.group(2) == null ? from : Integer.parseInt(number.group(2));
      start = number.end();
    }
    put(parts, from, to, text.substring(start));
    if (parts.containsKey(2) && parts.containsKey(ALL) && !parts.containsKey(1)) {
      parts.put(1, parts.remove(ALL));
    }
    return new NumberedText(parts);
  }

  /** What is said of that estimate; null where nothing is. */
  String of(int estimate) {
    return parts.getOrDefault(estimate, parts.get(ALL));
  }

  private static void put(Map<Integer, String> parts, int from, int to, String text) {
    var trimmed = ENDS.matcher(text).replaceAll("");
    if (trimmed.isEmpty()) {
      return;
    }
    for (var number = from; number <= to; number++) {
      parts.merge(number, trimmed, (a, b) -> a + "; " + b);
    }
  }
}

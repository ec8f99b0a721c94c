package org.xenotime.deposits.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mark (?) with which sources doubt what they write. */
final class Doubt {

  private static final Pattern MARK = Pattern.compile("\\s*\\(\\?\\)");

  private Doubt() {}

  static boolean isIn(String text) {
    return text.contains("(?)");
  }

  static String without(String text) {
    return MARK.matcher(text).replaceAll("").strip();
  }

  /** The parts of a list in one text, without marks. */
  static List<String> parts(String text, String separators) {
    return Stream.of(text.split(separators))
        .map(Doubt::without)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }
}

package org.xenotime.forum.markdown;

import java.util.Optional;

/** Characters that text may hold. Pure. */
final class PlainText {

  private PlainText() {}

  /** Nothing to see: spaces and invisible characters alone. */
  static boolean isBlank(String text) {
    return text.codePoints().noneMatch(PlainText::isSeen);
  }

  /**
   * What is wrong with the first character that cannot be taken.
   *
   * @param controls the control characters that are allowed
   */
  static Optional<String> faultIn(String text, String controls) {
    return text.codePoints()
        .filter(c -> isRefused(c) && controls.indexOf(c) < 0)
        .mapToObj("must not contain the character U+%04X"::formatted)
        .findFirst();
  }

  /** Controls, lone halves of a character, line separators, and what overrides direction. */
  private static boolean isRefused(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> isBetween(c, 0x202A, 0x202E) || isBetween(c, 0x2066, 0x2069);
    };
  }

  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          false;
      // Characters that are letters by class and yet leave no mark.
      default -> c != 0x115F && c != 0x1160 && c != 0x3164 && c != 0xFFA0 && c != 0x2800;
    };
  }

  private static boolean isBetween(int c, int first, int last) {
    return c >= first && c <= last;
  }
}

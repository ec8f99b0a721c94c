package org.xenotime.ranking.snapshot;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as people type it: in lower case and without accents. */
final class FoldedName {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WILDCARDS = Pattern.compile("[!%_]");

  private FoldedName() {}

  static String of(String name) {
    return MARKS
        .matcher(Normalizer.normalize(name, Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  /** A LIKE pattern for names that contain the text; {@code !} escapes. */
  static String containing(String text) {
    return "%" + WILDCARDS.matcher(of(text)).replaceAll("!$0") + "%";
  }
}

package org.xenotime.deposits.slug;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes a name fit for an address: {@code Norra Kärr} becomes {@code norra-karr}. */
public final class Slug {

  private static final int LONGEST = 80;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");

  private Slug() {}

  /** The slug of a text; {@code unnamed} where nothing of it can be kept. */
  public static String of(String text) {
    var plain =
        MARKS.matcher(Normalizer.normalize(latin(text), Normalizer.Form.NFKD)).replaceAll("");
    var dashed = trim(OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-"));
    var cut = dashed.length() > LONGEST ? trim(dashed.substring(0, LONGEST)) : dashed;
    return cut.isEmpty() ? "unnamed" : cut;
  }

  /** The first of the candidates that is free, or the last one with a number behind it. */
  public static String free(Predicate<String> taken, String... candidates) {
    for (var candidate : candidates) {
      if (!taken.test(candidate)) {
        return candidate;
      }
    }
    var last = candidates[candidates.length - 1];
    var number = 2;
    while (taken.test(last + "-" + number)) {
      number++;
    }
    return last + "-" + number;
  }

  /** Letters that do not come apart into a base letter and an accent. */
  private static String latin(String text) {
    return text.replace("ø", "o")
        .replace("Ø", "O")
        .replace("æ", "ae")
        .replace("Æ", "AE")
        .replace("ß", "ss")
        .replace("ł", "l")
        .replace("Ł", "L")
        .replace("đ", "d")
        .replace("Đ", "D")
        .replace("ı", "i")
        .replace("'", "")
        .replace("’", "");
  }

  private static String trim(String text) {
    return ENDS.matcher(text).replaceAll("");
  }
}

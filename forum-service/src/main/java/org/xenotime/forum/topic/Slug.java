package org.xenotime.forum.topic;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** The readable part of a topic's address. It is not unique: the id finds the topic. */
final class Slug {

  private static final int LONGEST = 60;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");

  private Slug() {}

  static String of(String title) {
    var plain = MARKS.matcher(Normalizer.normalize(title, Form.NFKD)).replaceAll("");
    var slug = dashed(plain.toLowerCase(Locale.ROOT));
    var cut = slug.length() <= LONGEST ? slug : wholeWords(slug);
    // A title without a Latin letter, in Burmese or Chinese, has no such form.
    return cut.isEmpty() ? "topic" : cut;
  }

  private static String dashed(String text) {
    return ENDS.matcher(GAPS.matcher(text).replaceAll("-")).replaceAll("");
  }

  private static String wholeWords(String slug) {
    var lastDash = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, lastDash > 0 ? lastDash : LONGEST);
  }
}

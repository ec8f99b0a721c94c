package org.xenotime.deposits.site;

import java.util.List;
import org.xenotime.deposits.http.Problem;

/** The published words for what a site is, by the parameter that takes them. */
record Vocabulary(String parameter, List<String> words) {

  static final Vocabulary STATUS =
      new Vocabulary("status", List.of("showing", "occurrence", "deposit", "prospect"));
  static final Vocabulary KIND =
      new Vocabulary("kind", List.of("site", "district", "complex", "area"));
  static final Vocabulary HAS_RESOURCE = new Vocabulary("hasResource", List.of("true", "false"));

  /** The word itself, or a refusal that lists the words there are. */
  String require(String word) {
    if (!words.contains(word)) {
      throw Problem.invalidParameter(parameter, "must be one of " + String.join(", ", words));
    }
    return word;
  }
}

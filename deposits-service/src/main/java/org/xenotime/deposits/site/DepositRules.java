package org.xenotime.deposits.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xenotime.deposits.http.Problem.FieldError;

/** What no description of a deposit can say, whatever else is known. */
final class DepositRules {

  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
  private static final List<String> PRECISIONS =
      List.of("exact", "approximate", "district", "area");
  private static final List<String> PRODUCTIONS =
      List.of(
          "none",
          "producer",
          "byproduct-producer",
          "past-producer",
          "past-byproduct-producer",
          "unknown");

  private DepositRules() {}

  static List<FieldError> check(DepositDraft draft) {
    var errors = new ArrayList<FieldError>();
    oneOf("kind", draft.kind(), Vocabulary.KIND.words(), errors);
    oneOf("status", draft.status(), Vocabulary.STATUS.words(), errors);
    oneOf("production", draft.production(), PRODUCTIONS, errors);
    if (draft.location() != null) {
      oneOf("location.precision", draft.location().precision(), PRECISIONS, errors);
    }
    if (draft.country() != null && !COUNTRIES.contains(draft.country())) {
      errors.add(new FieldError("country", "is no code of ISO 3166-1 alpha-3"));
    }
    return errors;
  }

  private static void oneOf(
      String field, String word, List<String> words, List<FieldError> errors) {
    if (word != null && !words.contains(word)) {
      errors.add(new FieldError(field, "must be one of " + String.join(", ", words)));
    }
  }
}

package org.xenotime.ranking.rankings;

import java.util.regex.Pattern;
import org.xenotime.ranking.http.Problem;
import org.xenotime.ranking.snapshot.EntryFilter;

/** Checks what a list is filtered by. */
final class Filter {

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
  private static final int LONGEST = 100;

  private Filter() {}

  static EntryFilter parse(String country, String name) {
    if (name != null && (name.length() > LONGEST || name.indexOf('\0') >= 0)) {
      throw Problem.invalidParameter("q", "must be text of at most " + LONGEST + " characters");
    }
    return new EntryFilter(country(country), name == null || name.isBlank() ? null : name.strip());
  }

  static String country(String country) {
    if (country != null && !COUNTRY.matcher(country).matches()) {
      throw Problem.invalidParameter(
          "country", "must be an ISO 3166-1 alpha-3 code in capitals, such as MMR");
    }
    return country;
  }
}

package org.xenotime.deposits.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Country names as the sources write them, to ISO 3166-1 alpha-3. */
final class Countries {

  /** Former names, misspellings and names that the JDK writes in another way. */
  private static final Map<String, String> AS_WRITTEN =
      Map.ofEntries(
          Map.entry("Burma", "MMR"),
          Map.entry("Burma (Myanmar)", "MMR"),
          Map.entry("Bosnia and Herzegovina", "BIH"),
          Map.entry("Cabo Verde", "CPV"),
          Map.entry("Czech Republic", "CZE"),
          Map.entry("Democratic Republic of Congo", "COD"),
          Map.entry("Democratic Republic of the Congo", "COD"),
          Map.entry("Myanmar", "MMR"),
          Map.entry("Nambia", "NAM"),
          Map.entry("Russian Federation", "RUS"),
          Map.entry("Saint Helena, Ascension, and Tristan da Cunha", "SHN"),
          Map.entry("Swaziland", "SWZ"),
          Map.entry("Tibet", "CHN"),
          Map.entry("Turkey", "TUR"),
          Map.entry("USA", "USA"),
          Map.entry("Zaire", "COD"));

  private static final Map<String, String> BY_NAME = byName();

  private Countries() {}

  /** Empty where the name is not known; a (?) behind it is not part of it. */
  static Optional<String> alpha3(String name) {
    return Optional.ofNullable(BY_NAME.get(Doubt.without(name)));
  }

  private static Map<String, String> byName() {
    var names = new HashMap<String, String>();
    for (var code : Locale.getISOCountries()) {
      var country = Locale.of("", code);
      names.put(country.getDisplayCountry(Locale.ENGLISH), country.getISO3Country());
    }
    names.putAll(AS_WRITTEN);
    return names;
  }
}

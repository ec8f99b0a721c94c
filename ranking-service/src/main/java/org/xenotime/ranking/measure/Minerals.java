package org.xenotime.ranking.measure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds what is reported of a deposit in the table of minerals. */
final class Minerals {

  private static final String CLAY = "ion-adsorption-clay";

  private Minerals() {}

  /** A mineral of the table. */
  record Mineral(String name, double value) {}

  /** The mineral that is easiest to work, since that is the one a mine would be built on. */
  static Optional<Mineral> best(Traits traits, Map<String, Double> table) {
    var names = new ArrayList<>(traits.minerals().stream().map(Minerals::plain).toList());
    if (CLAY.equals(traits.depositType())) {
      names.add(CLAY);
    }
    return names.stream()
        .distinct()
        .filter(table::containsKey)
        .map(name -> new Mineral(name, table.get(name)))
        .min(Comparator.comparingDouble(Mineral::value).reversed().thenComparing(Mineral::name));
  }

  /** As the table spells it: "Bastnäsite-(Ce)" and "bastnasite(?)" are "bastnaesite". */
  static String plain(String name) {
    var plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("\\(.*?\\)|\\[|\\]", "")
            .replaceAll("[-\\s]+$", "")
            .strip();
    return switch (plain) {
      case "bastnasite", "bastnaesite", "bastnesite" -> "bastnaesite";
      case "ion adsorption clay", "ion-adsorption clay" -> CLAY;
      default -> plain;
    };
  }
}

package org.xenotime.deposits.market;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xenotime.deposits.element.Element;

/** Which oxide a product of the trade is, by its name; mixtures and metals are none. */
final class Oxides {

  private static final Pattern FORMULA = Pattern.compile("[A-Z][a-z]?[0-9]?O[0-9]{1,2}\\b.*");
  private static final String SCANDIUM = "Sc2O3";

  private Oxides() {}

  /** {@code Neodymium oxide, 99.5% minimum} is Nd2O3. */
  static Optional<String> of(String product) {
    if (FORMULA.matcher(product).matches()) {
      return Optional.of(product.split("[^A-Za-z0-9]", 2)[0]);
    }
    if (product.startsWith("Scandium oxide")) {
      return Optional.of(SCANDIUM);
    }
    return Stream.of(Element.values())
        .filter(element -> product.startsWith(element.elementName() + " oxide"))
        .map(Element::oxide)
        .findFirst();
  }
}

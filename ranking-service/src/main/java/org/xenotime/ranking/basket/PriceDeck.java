package org.xenotime.ranking.basket;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The prices of one edition for its newest year. Where an edition prices several purities of an
 * oxide, the cheapest counts: ore yields the plain grade.
 */
public record PriceDeck(String edition, int year, Map<String, Double> usdPerKg) {

  public static PriceDeck newestYear(String edition, List<Price> prices) {
    var usable = prices.stream().filter(Price::isUsable).toList();
    var year = usable.stream().mapToInt(Price::year).max().orElse(0);
    return new PriceDeck(
        edition,
        year,
        usable.stream()
            .filter(price -> price.year() == year)
            .collect(toMap(Price::oxide, Price::usdPerKg, Math::min, TreeMap::new)));
  }

  OptionalDouble priceOf(String oxide) {
    var price = usdPerKg.get(oxide);
    return price == null ? OptionalDouble.empty() : OptionalDouble.of(price);
  }
}

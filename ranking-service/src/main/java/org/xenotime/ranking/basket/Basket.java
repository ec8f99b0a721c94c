package org.xenotime.ranking.basket;

import java.util.ArrayList;
import java.util.List;

/**
 * The value of a composition at the prices of a deck.
 *
 * @param usdPerKgTreo oxides without a price add nothing, so that this is the least it may be
 * @param pricedSharePercent how much of the TREO has a price
 * @param unpriced the oxides that are there and have no price
 */
public record Basket(double usdPerKgTreo, double pricedSharePercent, List<String> unpriced) {

  public static Basket of(List<OxideShare> composition, PriceDeck deck) {
    double value = 0;
    double priced = 0;
    var unpriced = new ArrayList<String>();
    for (var share : composition) {
      var price = deck.priceOf(share.oxide());
      if (price.isPresent()) {
        value += share.percentOfTreo() / 100 * price.getAsDouble();
        priced += share.percentOfTreo();
      } else if (share.percentOfTreo() > 0) {
        unpriced.add(share.oxide());
      }
    }
    return new Basket(value, priced, List.copyOf(unpriced));
  }

  /** What the oxides in a tonne of ore would fetch if all were won: a bound, not a revenue. */
  public double usdPerTonneOfOre(double treoPercent) {
    return usdPerKgTreo * treoPercent * 10;
  }
}

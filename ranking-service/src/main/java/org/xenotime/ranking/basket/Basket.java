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

  /** Digits beyond a millionth are noise of the arithmetic. */
  private static final double PRECISION = 1e6;

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
    // Shares that were rounded one by one may add up to a little more than everything.
    return new Basket(round(value), Math.min(round(priced), 100), List.copyOf(unpriced));
  }

  /** What the oxides in a tonne of ore would fetch if all were won: a bound, not a revenue. */
  public double usdPerTonneOfOre(double treoPercent) {
    return round(usdPerKgTreo * treoPercent * 10);
  }

  private static double round(double value) {
    return Math.rint(value * PRECISION) / PRECISION;
  }
}

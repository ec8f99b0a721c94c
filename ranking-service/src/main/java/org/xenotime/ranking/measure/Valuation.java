package org.xenotime.ranking.measure;

import java.util.List;
import org.xenotime.ranking.basket.Basket;

/** How a basket value came about; {@code usdPerTonneOfOre} is null where the grade is unknown. */
public record Valuation(
    String edition,
    int year,
    double pricedSharePercent,
    List<String> unpriced,
    Double usdPerTonneOfOre,
    SourceRef source) {

  static Valuation of(Basket basket, SourcedDeck deck, Figure treoPercent) {
    return new Valuation(
        deck.prices().edition(),
        deck.prices().year(),
        basket.pricedSharePercent(),
        basket.unpriced(),
        treoPercent == null ? null : basket.usdPerTonneOfOre(treoPercent.value()),
        deck.source());
  }
}

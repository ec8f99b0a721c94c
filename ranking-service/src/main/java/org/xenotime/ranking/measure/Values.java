package org.xenotime.ranking.measure;

import org.xenotime.ranking.basket.Basket;
import org.xenotime.ranking.measure.Measured.Known;

/** What it would fetch. */
final class Values {

  private Values() {}

  static Measured basket(DepositFacts facts, Yardsticks with) {
    if (facts.composition() == null) {
      return Measured.missing(Amounts.NO_COMPOSITION);
    }
    var unreported = Amounts.unreported(facts, with.requiredOxides());
    return unreported.isEmpty()
        ? priced(facts, with)
        : Measured.missing(
            "The composition does not report %s; without it a basket says too little."
                .formatted(String.join(", ", unreported)));
  }

  /** The basket times the grade: what is in a tonne of ore, if all of it were won and sold. */
  static Measured inGround(DepositFacts facts, Yardsticks with) {
    return switch (basket(facts, with)) {
      case Known known when known.valuation().usdPerTonneOfOre() != null ->
          new Known(
              known.valuation().usdPerTonneOfOre(),
              facts.treoPercent().source(),
              known.source(),
              null,
              known.valuation());
      case Known known -> Measured.missing("No grade of TREO is known.");
      case Measured missing -> missing;
    };
  }

  private static Measured priced(DepositFacts facts, Yardsticks with) {
    var deck = with.deck();
    var basket = Basket.of(facts.composition().oxides(), deck.prices());
    if (basket.pricedSharePercent() < with.minimumPricedSharePercent()) {
      return Measured.missing(
          "Less than %s %% of its TREO has a price in %s."
              .formatted(with.minimumPricedSharePercent(), deck.prices().edition()));
    }
    return new Known(
        basket.usdPerKgTreo(),
        facts.composition().source(),
        null,
        null,
        Valuation.of(basket, deck, facts.treoPercent()));
  }
}

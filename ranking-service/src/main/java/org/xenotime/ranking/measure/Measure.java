package org.xenotime.ranking.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xenotime.ranking.basket.Basket;
import org.xenotime.ranking.basket.OxideShare;
import org.xenotime.ranking.measure.Measured.Known;
import org.xenotime.ranking.measure.Measured.Missing;

/** What a criterion can measure. */
public enum Measure {
  HEAVY_TREO_TONNES("heavyTreoTonnes") {
    @Override
    public Measured of(DepositFacts facts, Yardsticks with) {
      return facts.heavyTreoTonnes() == null
          ? new Missing(whyNoHeavyTonnes(facts))
          : Measured.orMissing(facts.heavyTreoTonnes(), null);
    }
  },
  HEAVY_SHARE_PERCENT("heavySharePercent") {
    @Override
    public Measured of(DepositFacts facts, Yardsticks with) {
      return Measured.orMissing(facts.heavySharePercent(), NO_COMPOSITION);
    }
  },
  TREO_PERCENT("treoPercent") {
    @Override
    public Measured of(DepositFacts facts, Yardsticks with) {
      return Measured.orMissing(facts.treoPercent(), "No grade of TREO is known.");
    }
  },
  BASKET_USD_PER_KG("basketUsdPerKg") {
    @Override
    public Measured of(DepositFacts facts, Yardsticks with) {
      return facts.composition() == null ? Measured.missing(NO_COMPOSITION) : basket(facts, with);
    }
  },
  RESOURCE_CONFIDENCE("resourceConfidence") {
    @Override
    public Measured of(DepositFacts facts, Yardsticks with) {
      return facts.resourceClass() == null || facts.treoTonnes() == null
          ? Measured.missing("The tonnage comes without a resource class.")
          : confidence(facts, with);
    }
  };

  private static final String NO_COMPOSITION =
      "No complete composition by element is known, so the heavy share cannot be told.";
  private static final String NO_TONNES = "No tonnage of TREO is known.";

  private final String id;

  Measure(String id) {
    this.id = id;
  }

  public abstract Measured of(DepositFacts facts, Yardsticks with);

  public String id() {
    return id;
  }

  public static Optional<Measure> byId(String id) {
    return Stream.of(values()).filter(measure -> measure.id.equals(id)).findFirst();
  }

  private static List<String> whyNoHeavyTonnes(DepositFacts facts) {
    var reasons = new ArrayList<String>();
    if (facts.treoTonnes() == null) {
      reasons.add(NO_TONNES);
    }
    if (facts.heavySharePercent() == null) {
      reasons.add(NO_COMPOSITION);
    }
    if (reasons.isEmpty()) {
      reasons.add("No tonnage of heavy TREO is known.");
    }
    return reasons;
  }

  private static Measured basket(DepositFacts facts, Yardsticks with) {
    var reported = facts.composition().oxides().stream().map(OxideShare::oxide).toList();
    var unreported =
        with.requiredOxides().stream().filter(oxide -> !reported.contains(oxide)).toList();
    return unreported.isEmpty()
        ? pricedBasket(facts, with)
        : Measured.missing(
            "The composition does not report %s; without it a basket says too little."
                .formatted(String.join(", ", unreported)));
  }

  private static Measured pricedBasket(DepositFacts facts, Yardsticks with) {
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

  private static Measured confidence(DepositFacts facts, Yardsticks with) {
    var confidence = with.confidenceByClass().get(facts.resourceClass());
    return confidence == null
        ? Measured.missing("The class '%s' is not on the scale.".formatted(facts.resourceClass()))
        : new Known(confidence, facts.treoTonnes().source(), null, facts.resourceClass(), null);
  }
}

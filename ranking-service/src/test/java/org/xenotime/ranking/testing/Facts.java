package org.xenotime.ranking.testing;

import java.util.List;
import java.util.Map;
import org.xenotime.ranking.basket.OxideShare;
import org.xenotime.ranking.basket.PriceDeck;
import org.xenotime.ranking.measure.Circumstances;
import org.xenotime.ranking.measure.Circumstances.OutputEvidence;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.Figure;
import org.xenotime.ranking.measure.SourceRef;
import org.xenotime.ranking.measure.SourcedDeck;
import org.xenotime.ranking.measure.Traits;

/** Deposits and prices for tests without a database. */
public final class Facts {

  public static final SourceRef SOURCE = new SourceRef("weng-2015", "Weng et al. 2015");

  public static final SourcedDeck DECK =
      new SourcedDeck(
          new PriceDeck("mcs-2026", 2025, Map.of("Tb4O7", 1000.0, "CeO2", 2.0)),
          new SourceRef("usgs-mcs-2026", "USGS, Mineral Commodity Summaries 2026"));

  private Facts() {}

  /** Every figure known; of the oxides part terbium, the rest cerium. */
  public static DepositFacts complete(String id, double treoTonnes, double heavyPercent) {
    return new DepositFacts(
        id,
        id,
        "AUS",
        figure(treoTonnes),
        figure(treoTonnes * heavyPercent / 100),
        figure(1.5),
        figure(heavyPercent),
        "indicated",
        composition(
            new OxideShare("CeO2", 100 - heavyPercent),
            new OxideShare("Dy2O3", 0),
            new OxideShare("Nd2O3", 0),
            new OxideShare("Pr6O11", 0),
            new OxideShare("Tb4O7", heavyPercent)));
  }

  /** Only a tonnage. */
  public static DepositFacts tonnageOnly(String id) {
    return new DepositFacts(id, id, null, figure(1e6), null, null, null, null, null);
  }

  public static DepositFacts unknown(String id) {
    return new DepositFacts(id, id, null, null, null, null, null, null, null);
  }

  /** No figure at all, but evidence of output. */
  public static DepositFacts mined(String id, double low, double high) {
    return new DepositFacts(
        id,
        id,
        "MMR",
        null,
        null,
        null,
        null,
        null,
        null,
        Traits.UNKNOWN,
        null,
        new Circumstances(null, null, new OutputEvidence(low, high, "a note", List.of(SOURCE))));
  }

  public static DepositFacts.Composition composition(OxideShare... oxides) {
    return new DepositFacts.Composition(List.of(oxides), SOURCE);
  }

  public static Figure figure(double value) {
    return new Figure(value, SOURCE, null);
  }
}

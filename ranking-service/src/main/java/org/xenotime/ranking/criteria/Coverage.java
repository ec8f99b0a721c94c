package org.xenotime.ranking.criteria;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.xenotime.ranking.basket.PriceDeck;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.HeavyDefinition;
import org.xenotime.ranking.measure.Measure;
import org.xenotime.ranking.measure.Measured.Known;
import org.xenotime.ranking.measure.SourcedDeck;
import org.xenotime.ranking.measure.Yardsticks;

/** For how many deposits each criterion is known, measured as the catalogue describes it. */
record Coverage(long dataRevision, int deposits, Map<Measure, Count> counts) {

  private static final List<String> MAGNETS = List.of("Pr6O11", "Nd2O3", "Tb4O7", "Dy2O3");
  private static final double MINIMUM_PRICED = 90;
  private static final SourcedDeck NO_PRICES =
      new SourcedDeck(new PriceDeck("none", 0, Map.of()), null);

  /** Of no deposits, as long as none were read. */
  static final Coverage NOTHING = of(0, List.of(), null);

  /** Deposits that have a value, and those of them that have an interval. */
  record Count(int known, int intervals) {}

  static Coverage of(long dataRevision, List<DepositFacts> deposits, SourcedDeck deck) {
    var with = yardsticks(deck == null ? NO_PRICES : deck);
    var counts = new EnumMap<Measure, Count>(Measure.class);
    for (var measure : Measure.values()) {
      int known = 0;
      int intervals = 0;
      for (var facts : deposits) {
        if (measure.of(facts, with) instanceof Known value) {
          known++;
          intervals += value.isInterval() ? 1 : 0;
        }
      }
      counts.put(measure, new Count(known, intervals));
    }
    return new Coverage(dataRevision, deposits.size(), counts);
  }

  Count of(Measure measure) {
    return counts.get(measure);
  }

  /** Of the perspectives one that has a table: they differ in values, not in what is known. */
  private static Yardsticks yardsticks(SourcedDeck deck) {
    return new Yardsticks(
        deck,
        MAGNETS,
        MINIMUM_PRICED,
        Catalogue.PUBLISHED.scales(),
        HeavyDefinition.TB_LU_Y,
        MAGNETS,
        Perspectives.PUBLISHED.riskOf("united-states"));
  }
}

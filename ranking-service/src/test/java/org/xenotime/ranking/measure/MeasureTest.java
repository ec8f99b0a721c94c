package org.xenotime.ranking.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xenotime.ranking.testing.Facts.DECK;
import static org.xenotime.ranking.testing.Facts.SOURCE;
import static org.xenotime.ranking.testing.Facts.complete;
import static org.xenotime.ranking.testing.Facts.composition;
import static org.xenotime.ranking.testing.Facts.figure;
import static org.xenotime.ranking.testing.Facts.tonnageOnly;
import static org.xenotime.ranking.testing.Facts.unknown;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.basket.OxideShare;
import org.xenotime.ranking.measure.Measured.Known;
import org.xenotime.ranking.measure.Measured.Missing;

class MeasureTest {

  private static final Yardsticks YARDSTICKS =
      new Yardsticks(
          DECK,
          List.of("Tb4O7"),
          90,
          Map.of("resourceConfidence", Map.of("measured", 1.0, "indicated", 0.75)),
          HeavyDefinition.TB_LU_Y,
          List.of("Tb4O7"),
          SupplyRisk.NEUTRAL);

  @Test
  void aFigureKeepsItsSource() {
    assertThat(Measure.HEAVY_TREO_TONNES.of(complete("a", 1000, 20), YARDSTICKS))
        .isEqualTo(new Known(200, SOURCE, null, null, null));
  }

  @Test
  void aFigureOfTwoSourcesKeepsBoth() {
    var other = new SourceRef("other", "Other, 2011");
    var facts =
        new DepositFacts(
            "a", "A", null, null, new Figure(9, SOURCE, other), null, null, null, null);
    assertThat(Measure.HEAVY_TREO_TONNES.of(facts, YARDSTICKS))
        .isEqualTo(new Known(9, SOURCE, other, null, null));
  }

  @Test
  void aBasketSaysWhatItWasValuedAt() {
    var basket = (Known) Measure.BASKET_USD_PER_KG.of(complete("a", 1000, 20), YARDSTICKS);
    assertThat(basket.value()).isEqualTo(0.2 * 1000 + 0.8 * 2);
    assertThat(basket.source()).isEqualTo(SOURCE);
    assertThat(basket.valuation())
        .isEqualTo(
            new Valuation("mcs-2026", 2025, 100, List.of(), 201.6 * 1.5 * 10, DECK.source()));
  }

  @Test
  void aBasketThatIsMostlyUnpricedIsNotKnown() {
    var facts = withComposition(new OxideShare("Tb4O7", 80), new OxideShare("Tm2O3", 20));
    assertThat(reasons(Measure.BASKET_USD_PER_KG, facts))
        .containsExactly("Less than 90.0 % of its TREO has a price in mcs-2026.");
  }

  @Test
  void aBasketOfWhichAPartIsNotReportedIsNotKnown() {
    assertThat(reasons(Measure.BASKET_USD_PER_KG, withComposition(new OxideShare("CeO2", 100))))
        .containsExactly(
            "The composition does not report Tb4O7; without it a basket says too little.");
  }

  @Test
  void theClassIsReadOnTheScale() {
    assertThat(Measure.RESOURCE_CONFIDENCE.of(complete("a", 1, 1), YARDSTICKS))
        .isEqualTo(new Known(0.75, SOURCE, null, "indicated", null));
    assertThat(reasons(Measure.RESOURCE_CONFIDENCE, withClass("guessed")))
        .containsExactly("The class 'guessed' is not on the scale.");
  }

  @Test
  void whatIsMissingIsSaidOneByOne() {
    assertThat(reasons(Measure.HEAVY_TREO_TONNES, unknown("a"))).hasSize(2);
    assertThat(reasons(Measure.HEAVY_TREO_TONNES, tonnageOnly("a")))
        .singleElement()
        .asString()
        .startsWith("No complete composition");
    for (var measure : Measure.values()) {
      if (measure != Measure.DATA_COMPLETENESS) {
        assertThat(reasons(measure, unknown("a"))).isNotEmpty();
      }
    }
  }

  private static List<String> reasons(Measure measure, DepositFacts facts) {
    return ((Missing) measure.of(facts, YARDSTICKS)).reasons();
  }

  private static DepositFacts withComposition(OxideShare... oxides) {
    return new DepositFacts(
        "a", "A", null, null, null, null, figure(80), null, composition(oxides));
  }

  private static DepositFacts withClass(String resourceClass) {
    return new DepositFacts("a", "A", null, figure(1), null, null, null, resourceClass, null);
  }
}

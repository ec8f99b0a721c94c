package org.xenotime.ranking.basket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PriceDeckTest {

  @Test
  void onlyTheNewestYearCounts() {
    var deck =
        PriceDeck.newestYear(
            "mcs-2026",
            List.of(
                price("Nd2O3", 2024, 56.0), price("Nd2O3", 2025, 73.0), price("CeO2", 2024, 1.2)));
    assertThat(deck).isEqualTo(new PriceDeck("mcs-2026", 2025, Map.of("Nd2O3", 73.0)));
  }

  @Test
  void ofSeveralPuritiesTheCheapestCounts() {
    var deck =
        PriceDeck.newestYear(
            "mcs-2016", List.of(price("Eu2O3", 2015, 420.0), price("Eu2O3", 2015, 150.0)));
    assertThat(deck.usdPerKg()).containsEntry("Eu2O3", 150.0);
  }

  @Test
  void whatIsNoSingleOxideOrHasNoValueIsPassedOver() {
    var deck =
        PriceDeck.newestYear(
            "mcs-2026", List.of(price(null, 2026, 5.6), price("Y2O3", 2025, null)));
    assertThat(deck.usdPerKg()).isEmpty();
  }

  private static Price price(String oxide, int year, Double usdPerKg) {
    return new Price(oxide + " of some purity", oxide, year, usdPerKg);
  }
}

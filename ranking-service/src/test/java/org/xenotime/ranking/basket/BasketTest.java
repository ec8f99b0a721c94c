package org.xenotime.ranking.basket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BasketTest {

  private static final Map<String, Double> USD_PER_KG =
      Map.of(
          "La2O3", 1.0, "CeO2", 1.0, "Pr6O11", 60.0, "Nd2O3", 60.0, "Sm2O3", 2.0, "Eu2O3", 27.0,
          "Gd2O3", 25.0, "Tb4O7", 900.0, "Dy2O3", 250.0, "Y2O3", 6.0);

  /** A published example: ppm of the oxide, from ppm of the element and its factor. */
  private static final Map<String, Double> OXIDE_PPM = new LinkedHashMap<>();

  static {
    OXIDE_PPM.put("La2O3", 500 * 1.172769);
    OXIDE_PPM.put("CeO2", 900 * 1.228368);
    OXIDE_PPM.put("Pr6O11", 110 * 1.208161);
    OXIDE_PPM.put("Nd2O3", 400 * 1.166377);
    OXIDE_PPM.put("Sm2O3", 75 * 1.159607);
    OXIDE_PPM.put("Eu2O3", 15 * 1.157922);
    OXIDE_PPM.put("Gd2O3", 60 * 1.152614);
    OXIDE_PPM.put("Tb4O7", 9 * 1.176172);
    OXIDE_PPM.put("Dy2O3", 50 * 1.147683);
    OXIDE_PPM.put("Ho2O3", 10 * 1.145507);
    OXIDE_PPM.put("Er2O3", 28 * 1.143481);
    OXIDE_PPM.put("Tm2O3", 4 * 1.142058);
    OXIDE_PPM.put("Yb2O3", 25 * 1.138684);
    OXIDE_PPM.put("Lu2O3", 4 * 1.137160);
    OXIDE_PPM.put("Y2O3", 300 * 1.269932);
  }

  private static final double TREO_PPM =
      OXIDE_PPM.values().stream().mapToDouble(Double::doubleValue).sum();

  private final Basket basket =
      Basket.of(
          OXIDE_PPM.entrySet().stream()
              .map(oxide -> new OxideShare(oxide.getKey(), 100 * oxide.getValue() / TREO_PPM))
              .toList(),
          new PriceDeck("example", 2025, USD_PER_KG));

  @Test
  void oxidesAreValuedByTheirShares() {
    assertThat(TREO_PPM).isCloseTo(2994.87, within(0.005));
    assertThat(basket.usdPerKgTreo()).isCloseTo(22.101006, within(1e-6));
  }

  @Test
  void oreIsValuedByItsGrade() {
    assertThat(basket.usdPerTonneOfOre(TREO_PPM / 10_000)).isCloseTo(66.18956, within(1e-5));
    assertThat(new Basket(70.57, 100, List.of()).usdPerTonneOfOre(8.1))
        .as("Mount Weld, Hatch 2011")
        .isCloseTo(5716, within(0.5));
  }

  @Test
  void whatHasNoPriceIsNamed() {
    assertThat(basket.unpriced()).containsExactly("Ho2O3", "Er2O3", "Tm2O3", "Yb2O3", "Lu2O3");
    assertThat(basket.pricedSharePercent()).isCloseTo(97.29, within(0.01));
  }

  @Test
  void anOxideThatIsNotThereNeedsNoPrice() {
    var alone =
        Basket.of(
            List.of(new OxideShare("Nd2O3", 100), new OxideShare("Tm2O3", 0)),
            new PriceDeck("example", 2025, USD_PER_KG));
    assertThat(alone).isEqualTo(new Basket(60, 100, List.of()));
  }
}

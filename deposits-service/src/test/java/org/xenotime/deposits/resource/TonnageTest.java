package org.xenotime.deposits.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TonnageTest {

  @Test
  void halleckCreekHoldsWhatOreTimesGradeSays() {
    var halleckCreek = tonnage("2.63e9", "0.3292", null);
    assertThat(halleckCreek.containedTonnes()).isEqualByComparingTo("8657960");
    assertThat(halleckCreek.treoIsDerived()).isTrue();
  }

  @Test
  void mountainPassDoesNotFitItsOwnGrade() {
    var mountainPass = tonnage("28.46e6", "6.20", "1.86e6");
    assertThat(mountainPass.impliedPercent().doubleValue()).isBetween(6.535, 6.536);
    assertThat(mountainPass.flags()).containsExactly(Tonnage.INCONSISTENT);
  }

  @Test
  void figuresThatWereRoundedMayDifferByTheirLastDigit() {
    assertThat(tonnage("7e6", "1.4", "0.1e6").flags()).isEmpty();
    assertThat(tonnage("18.4e6", "7.98", "1.3e6").flags()).containsExactly("inconsistent");
  }

  @Test
  void thousandTonnesTakenForMillionsAreNotBelieved() {
    assertThat(tonnage("49.3e6", "0.051", "25.197e6").flags())
        .containsExactly(Tonnage.INCONSISTENT, Tonnage.IMPLAUSIBLE);
    assertThat(tonnage("23.9e6", null, "7.9e6").flags()).containsExactly(Tonnage.IMPLAUSIBLE);
    assertThat(tonnage("10", null, "11").flags()).contains(Tonnage.IMPLAUSIBLE);
  }

  @Test
  void aVeryLargeFigureWantsSomethingToCheckItBy() {
    assertThat(tonnage(null, "0.264", "42.98e6").flags()).containsExactly(Tonnage.UNCHECKED);
    assertThat(tonnage(null, null, "7.1e6").flags()).isEmpty();
  }

  @Test
  void whatIsStatedIsNotDerived() {
    var stated = tonnage("10e6", "1", "0.1e6");
    assertThat(stated.treoIsDerived()).isFalse();
    assertThat(stated.containedTonnes()).isEqualByComparingTo("100000");
    assertThat(tonnage(null, "1", null).containedTonnes()).isNull();
  }

  static Tonnage tonnage(String ore, String percent, String treo) {
    return new Tonnage(decimal(ore), decimal(percent), decimal(treo));
  }

  private static BigDecimal decimal(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  @Test
  void whatIsWrittenAgainKeepsTheDigitsOfItsSource() {
    var printed =
        new Tonnage(new BigDecimal("1000000"), new BigDecimal("2.00"), new BigDecimal("21500"));
    var again =
        new Tonnage(new BigDecimal("1000000"), new BigDecimal("2"), new BigDecimal("21500"));
    assertThat(printed.flags()).containsExactly(Tonnage.INCONSISTENT);
    assertThat(again.flags()).isEmpty();
    assertThat(again.withDigitsOf(printed)).isEqualTo(printed);
    assertThat(again.withDigitsOf(new Tonnage(null, new BigDecimal("3.00"), null)))
        .isEqualTo(again);
  }
}

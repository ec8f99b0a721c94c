package org.xenotime.deposits.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.resource.ResourceClass;

class FigureTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "486 | 486 | UNCLASSIFIED",
        "1,628 prospective reserve | 1628 | UNCLASSIFIED",
        "820 total reserves | 820 | TOTAL",
        "8.47 indicated+inferred | 8.47 | INDICATED_INFERRED",
        "16.3 measured + indicated | 16.3 | MEASURED_INDICATED",
        "2 measured + indicated + inferred | 2 | MEASURED_INDICATED_INFERRED",
        "30.358 proven+probable | 30.358 | PROVEN_PROBABLE",
        "49.3 C2 | 49.3 | INDICATED_INFERRED",
        "440 Mt | 440 | UNCLASSIFIED"
      })
  void aFigureIsReadWithItsClass(String text, BigDecimal value, ResourceClass kind) {
    assertThat(FigureText.parse(text, "Mt").orElseThrow())
        .containsExactly(new Figure(value, false, kind));
  }

  @Test
  void severalFiguresAreReadOneByOne() {
    var both =
        List.of(
            new Figure(new BigDecimal("41.6"), false, ResourceClass.INDICATED),
            new Figure(new BigDecimal("16.5"), false, ResourceClass.INFERRED));
    assertThat(FigureText.parse("41.6 indicated, 16.5 inferred", "Mt")).contains(both);
    assertThat(FigureText.parse("41.6 indicated + 16.5 inferred", "Mt")).contains(both);
    assertThat(FigureText.parse("41.6 indicated; 16.5 inferred", "Mt")).contains(both);
  }

  @Test
  void aboutIsApproximate() {
    assertThat(FigureText.parse("~0.1", "%").orElseThrow().getFirst().approximate()).isTrue();
    assertThat(FigureText.parse("0.9%(?)", "%").orElseThrow().getFirst().approximate()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">0.2",
        "0.05 to 0.2",
        "3.15–4.05",
        "5.17-6.19",
        "0. 21 estimated",
        "1..83 inferred",
        "0.0000261 + 0.000183 SRE2O3",
        "673 measure+indicated+inferred, 143 proven",
        "0.954 (CeO2+La2O3+Nd2O3)",
        "0.0092 upper tailings, 0.029 lower tailings",
        "estimated at >1.45",
        "1.5%"
      })
  void whatIsNotCertainIsNotGuessed(String text) {
    assertThat(FigureText.parse(text, "Mt")).isEmpty();
  }
}

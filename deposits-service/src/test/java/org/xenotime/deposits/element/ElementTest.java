package org.xenotime.deposits.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementTest {

  @ParameterizedTest
  @CsvSource({
    "LA, La2O3, 1.172769", "CE, CeO2, 1.228368", "PR, Pr6O11, 1.208161", "ND, Nd2O3, 1.166377",
    "SM, Sm2O3, 1.159607", "EU, Eu2O3, 1.157922", "GD, Gd2O3, 1.152614", "TB, Tb4O7, 1.176172",
    "DY, Dy2O3, 1.147683", "HO, Ho2O3, 1.145507", "ER, Er2O3, 1.143481", "TM, Tm2O3, 1.142058",
    "YB, Yb2O3, 1.138684", "LU, Lu2O3, 1.137160", "Y, Y2O3, 1.269932"
  })
  void oxideFollowsFromTheAtomicWeights(Element element, String oxide, double factor) {
    assertThat(element.oxide()).isEqualTo(oxide);
    assertThat(element.oxideFactor()).isCloseTo(factor, within(5e-7));
  }
}

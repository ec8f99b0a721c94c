package org.xenotime.deposits.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NumberedTextTest {

  @Test
  void estimatesAreTakenApartByTheirNumbers() {
    assertThat(NumberedText.of("1) 57.4 resource; 2) 135 total prospective reserve").parts())
        .isEqualTo(Map.of(1, "57.4 resource", 2, "135 total prospective reserve"));
    assertThat(NumberedText.of("1) 1.89: 2) 2.67").parts()).isEqualTo(Map.of(1, "1.89", 2, "2.67"));
  }

  @Test
  void aFormulaIsNoNumber() {
    assertThat(NumberedText.of("0.954 (CeO2+La2O3+Nd2O3)").parts())
        .isEqualTo(Map.of(NumberedText.ALL, "0.954 (CeO2+La2O3+Nd2O3)"));
  }

  @Test
  void aRangeOfNumbersSpeaksOfEach() {
    var codes = NumberedText.of("1–3) Not compliant; 4) JORC compliant");
    assertThat(codes.of(2)).isEqualTo("Not compliant");
    assertThat(codes.of(4)).isEqualTo("JORC compliant");
  }

  @Test
  void aTextWithoutNumbersSpeaksOfAll() {
    assertThat(NumberedText.of("Not compliant").of(3)).isEqualTo("Not compliant");
    assertThat(NumberedText.of("Not compliant, 3) Not known").of(1)).isEqualTo("Not compliant");
  }

  @Test
  void theFirstMayGoWithoutItsNumber() {
    assertThat(NumberedText.of("1.77 measured; 2) 1.4").parts())
        .isEqualTo(Map.of(1, "1.77 measured", 2, "1.4"));
  }
}

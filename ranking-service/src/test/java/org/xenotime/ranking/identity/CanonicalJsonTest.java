package org.xenotime.ranking.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

  @Test
  void membersAreSortedAndNumbersWrittenAsTheStandardSays() {
    var value = new LinkedHashMap<String, Object>();
    value.put("numbers", List.of(333333333.3333333, 1E30, 4.50, 2e-3, 1e-27, -0.0, 56.0));
    value.put("€", "Euro");
    value.put("\r", "line\n\u000f");
    value.put("absent", null);
    value.put("1", true);
    assertThat(CanonicalJson.of(value))
        .isEqualTo(
            "{\"\\r\":\"line\\n\\u000f\",\"1\":true,"
                + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27,0,56],\"€\":\"Euro\"}");
  }

  @Test
  void aTextHasItsWellKnownHash() {
    assertThat(Sha256.of("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}

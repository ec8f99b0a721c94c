package org.xenotime.deposits.slug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norra Kärr | norra-karr",
        "Sørensen | sorensen",
        "Serra Verde (Pela Ema) | serra-verde-pela-ema",
        "D'Appolonia | dappolonia",
        "  -- | unnamed"
      })
  void aNameBecomesAnAddress(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Test
  void theFirstFreeWishIsGranted() {
    var taken = Set.of("fukeng", "fukeng-chn", "fukeng-usgs-5106");
    assertThat(Slug.free(taken::contains, "fukeng", "fukeng-mmr")).isEqualTo("fukeng-mmr");
    assertThat(Slug.free(taken::contains, "fukeng", "fukeng-chn", "fukeng-usgs-5106"))
        .isEqualTo("fukeng-usgs-5106-2");
  }
}

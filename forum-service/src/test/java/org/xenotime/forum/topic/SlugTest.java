package org.xenotime.forum.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "Who runs Pang War?, who-runs-pang-war",
    "Dy₂O₃ – how much?, dy2o3-how-much",
    "Örtlich & Größe, ortlich-gro-e",
    "稀土, topic",
    "---, topic",
    "one two three four five six seven eight nine ten eleven twelve thirteen,"
        + " one-two-three-four-five-six-seven-eight-nine-ten-eleven"
  })
  void aTitleBecomesPartOfAnAddress(String title, String slug) {
    assertThat(Slug.of(title)).isEqualTo(slug);
  }
}

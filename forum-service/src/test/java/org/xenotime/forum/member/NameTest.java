package org.xenotime.forum.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameTest {

  @Test
  void whatHidesInANameIsTakenOut() {
    assertThat(Name.clean("  Daw\u202E \u0000Mya\u200B  Khin\uD800 ")).isEqualTo("Daw Mya Khin");
    assertThat(Name.clean("\u200B\u202E ")).isEmpty();
    assertThat(Name.clean("မြ ခင်")).isEqualTo("မြ ခင်");
  }

  @Test
  void aNameHasAHundredCharactersAtMost() {
    assertThat(Name.clean("\ud83e\udea8".repeat(101))).isEqualTo("\ud83e\udea8".repeat(100));
  }
}

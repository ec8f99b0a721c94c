package org.xenotime.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xenotime.local.settings.UserError;

class ChosenTest {

  @Test
  void withoutAPartAllAreChosen() {
    var chosen = Chosen.from(List.of("--data", "target/bench", "--port-offset=7"));

    assertThat(chosen.parts()).containsExactly(Part.values());
    assertThat(chosen.options()).containsExactly("--data", "target/bench", "--port-offset=7");
  }

  @Test
  void aPartIsTakenFromAmongTheOptions() {
    var chosen = Chosen.from(List.of("--data", "pages", "hundredfold", "--port-offset", "7"));

    assertThat(chosen.parts()).containsExactly(Part.HUNDREDFOLD);
    assertThat(chosen.options()).containsExactly("--data", "pages", "--port-offset", "7");
  }

  @Test
  void theLibraryOfRIsNoOptionOfTheSuite() {
    var chosen = Chosen.from(List.of("ranking", "--r-library", "/r", "--data", "d"));

    assertThat(chosen.parts()).containsExactly(Part.RANKING);
    assertThat(chosen.options()).containsExactly("--data", "d");
    assertThat(chosen.rLibrary()).hasValue("/r");
    assertThat(Chosen.from(List.of("--r-library=/r")).rLibrary()).hasValue("/r");
  }

  @Test
  void anUnknownPartIsRefusedWithThoseThatThereAre() {
    assertThatThrownBy(() -> Chosen.from(List.of("thousandfold")))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "The benchmark has no part 'thousandfold', only pages, hundredfold, whatif, ranking");
  }

  @Test
  void theHelpNamesEveryPart() {
    assertThat(Part.help()).contains("  pages ", "  hundredfold ", "  ranking ");
  }
}

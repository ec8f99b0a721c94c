package org.xenotime.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionTest {

  @Test
  void muchDataIsAskedForCopiesThatAreSpreadOverIt() {
    var question = Question.about("control", List.of("a", "b", "c"), "/deposits/%s/control", 3);

    assertThat(question.little())
        .containsExactly("/deposits/a/control", "/deposits/b/control", "/deposits/c/control");
    assertThat(question.much())
        .containsExactly(
            "/deposits/a-copy-1/control",
            "/deposits/b-copy-2/control",
            "/deposits/c-copy-1/control");
  }
}

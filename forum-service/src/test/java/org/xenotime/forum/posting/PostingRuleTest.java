package org.xenotime.forum.posting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xenotime.forum.http.Problem;
import org.xenotime.forum.topic.Slot;

class PostingRuleTest {

  private static final NewPost HELLO = new NewPost("hello", null);
  private static final Slot OPEN = new Slot(3, false);
  private static final Slot LOCKED = new Slot(3, true);

  @Test
  void anOpenTopicTakesAReply() {
    assertThat(PostingRule.refusal(HELLO, OPEN)).isEmpty();
  }

  @Test
  void aLockedTopicTakesNone() {
    assertThat(PostingRule.refusal(HELLO, LOCKED))
        .map(Refusal::problem)
        .contains(Problem.TOPIC_LOCKED);
  }

  @Test
  void aReplyAnswersAnEarlierPost() {
    assertThat(PostingRule.refusal(new NewPost("hello", 2), OPEN)).isEmpty();
    assertThat(PostingRule.refusal(new NewPost("hello", 3), OPEN))
        .map(Refusal::problem)
        .contains(Problem.VALIDATION_FAILED);
  }
}

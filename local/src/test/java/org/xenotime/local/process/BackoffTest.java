package org.xenotime.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private final Backoff backoff = Backoff.DEFAULT;

  @Test
  void eachWaitIsTwiceTheLastUpToABound() {
    assertThat(IntStream.rangeClosed(1, 8).mapToObj(backoff::delay).map(Duration::toSeconds))
        .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
  }

  @Test
  void manyFailuresDoNotOverflow() {
    assertThat(backoff.delay(10_000)).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void whoRanSteadilyStartsAfresh() {
    assertThat(backoff.failuresAfter(5, Duration.ofSeconds(59))).isEqualTo(6);
    assertThat(backoff.failuresAfter(5, Duration.ofSeconds(60))).isEqualTo(1);
  }
}

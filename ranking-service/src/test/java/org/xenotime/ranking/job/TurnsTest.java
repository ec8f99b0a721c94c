package org.xenotime.ranking.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.testing.Eventually;

class TurnsTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Turns turns = new Turns(new Config(2, 1, Duration.ofMinutes(1)), meters);

  @Test
  void whoIsAloneMayUseEveryThread() {
    var effort = new Effort();
    assertThat(turns.<Integer, RuntimeException>attended(effort, effort::threads)).isEqualTo(2);
  }

  @Test
  void aJobUsesOneThreadAndLeavesTheOtherToRequests() throws InterruptedException {
    var seen = new AtomicInteger();
    turns.<Void, RuntimeException>unattended(
        new Effort(),
        () -> {
          var effort = new Effort();
          seen.set(turns.<Integer, RuntimeException>attended(effort, effort::threads));
          return null;
        });
    assertThat(seen).hasValue(1);
  }

  @Test
  void whoIsCalledOffBeforeItsTurnNeverBegins() throws InterruptedException {
    var effort = new Effort();
    effort.cancel();
    assertThatThrownBy(() -> turns.attended(effort, () -> "never"))
        .isInstanceOf(CancellationException.class);
    assertThat(meters.get(Turns.WAITING).gauge().value()).isZero();
    assertThat(meters.get(Turns.RUNNING).gauge().value()).isZero();
  }

  @Test
  void whoIsCalledOffWhileItWaitsLeavesTheQueue() throws InterruptedException {
    var busy = new CountDownLatch(1);
    var first = Thread.ofVirtual().start(() -> turns.attended(new Effort(), () -> wait(busy)));
    Eventually.holds(() -> assertThat(meters.get(Turns.RUNNING).gauge().value()).isEqualTo(1));
    var waiting = new Effort();
    var second =
        Thread.ofVirtual()
            .start(
                () ->
                    assertThatThrownBy(() -> turns.attended(waiting, () -> "never"))
                        .isInstanceOf(CancellationException.class));
    Eventually.holds(() -> assertThat(meters.get(Turns.WAITING).gauge().value()).isEqualTo(1));
    waiting.cancel();
    second.join();
    assertThat(meters.get(Turns.WAITING).gauge().value()).isZero();
    busy.countDown();
    first.join();
    assertThat(meters.get(Turns.RUNNING).gauge().value()).isZero();
  }

  private static Void wait(CountDownLatch latch) {
    try {
      latch.await();
      return null;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  record Config(int threads, int waiting, Duration longestWait) implements JobConfig {

    @Override
    public Duration inTheRequest() {
      return Duration.ofSeconds(2);
    }

    @Override
    public Jobs jobs() {
      throw new UnsupportedOperationException("There are no jobs here");
    }
  }
}

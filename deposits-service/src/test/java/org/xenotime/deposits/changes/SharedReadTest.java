package org.xenotime.deposits.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedReadTest {

  @Test
  void whoeverIsAloneReadsAlone() {
    var reads = new AtomicInteger();
    var shared = new SharedRead<>(reads::incrementAndGet);

    assertThat(shared.get()).isEqualTo(1);
    assertThat(shared.get()).isEqualTo(2);
  }

  @Test
  void whoComesWhileAReadRunsIsGivenALaterOne() throws Exception {
    var reads = new AtomicInteger();
    var begun = new CountDownLatch(1);
    var first = new CountDownLatch(1);
    var shared =
        new SharedRead<>(
            () -> {
              var number = reads.incrementAndGet();
              begun.countDown();
              await(number == 1 ? first : new CountDownLatch(0));
              return number;
            });
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var early = threads.submit(shared::get);
      begun.await();
      var late = new ArrayList<Future<Integer>>();
      for (int n = 0; n < 20; n++) {
        late.add(threads.submit(shared::get));
      }
      first.countDown();

      assertThat(early.get()).isEqualTo(1);
      for (var reader : late) {
        assertThat(reader.get()).isGreaterThan(1);
      }
    }
  }

  @Test
  void aFailureIsThatOfEverybodyWhoWaitedForItAndOfNobodyElse() {
    var reads = new AtomicInteger();
    var shared =
        new SharedRead<>(
            () -> {
              if (reads.incrementAndGet() == 1) {
                throw new IllegalStateException("away");
              }
              return reads.get();
            });

    assertThatThrownBy(shared::get).isInstanceOf(IllegalStateException.class).hasMessage("away");
    assertThat(shared.get()).isEqualTo(2);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

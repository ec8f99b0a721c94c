package org.xenotime.deposits.changes;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ChangesTest {

  private static final String TYPE = "org.xenotime.test.changed";
  private static final int PATIENCE = 20;

  @Inject Changes changes;
  @Inject Outbox outbox;
  @Inject DataSource database;

  private long start;

  @BeforeEach
  void startAtTheEndOfTheFeed() {
    start = endOfFeed();
  }

  @Test
  void aTransactionEndsWithItsRevision() {
    var before = changes.currentRevision();
    write("b", "a");
    assertThat(newEvents())
        .extracting(CloudEvent::subject)
        .containsExactly("b", "a", text(before + 1));
    assertThat(newEvents()).extracting(CloudEvent::revision).containsOnly(before + 1);
    assertThat(newEvents().getLast().type()).isEqualTo("org.xenotime.revision.committed");
    assertThat(newEvents().getLast().data())
        .isEqualTo("{\"revision\":%d,\"events\":2}".formatted(before + 1));
    assertThat(changes.currentRevision()).isEqualTo(before + 1);
  }

  @Test
  void eachSubjectIsSaidOnceAndAsItWasLast() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              changes.record(TYPE, "x", () -> Map.of("n", 1));
              changes.record(TYPE, "y", () -> Map.of("n", 2));
              changes.record(TYPE, "x", () -> Map.of("n", 3));
            });
    assertThat(newEvents()).extracting(CloudEvent::data).startsWith("{\"n\":3}", "{\"n\":2}");
    assertThat(newEvents()).hasSize(3);
  }

  @Test
  void whatIsRolledBackIsNeverSaidAndLeavesNoHole() {
    rollBack("never");
    write("after");
    assertThat(newEvents()).extracting(CloudEvent::subject).doesNotContain("never");
    assertThat(newEvents().getFirst().sequence()).isEqualTo(start + 1);
  }

  @Test
  void aWriteWhoseEventsCannotBeMadeIsRolledBack() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(() -> changes.record(TYPE, "broken", ChangesTest::fail)))
        .isNotNull();
    assertThat(newEvents()).isEmpty();
  }

  @Test
  void nothingIsRecordedOutsideATransaction() {
    assertThatIllegalStateException().isThrownBy(() -> changes.record(TYPE, "x", Map::of));
  }

  /** It wrote first and commits last: it must come last, and hold up nobody. */
  @Test
  void aSlowWriterComesWhenItCommits() throws Exception {
    var recorded = new CountDownLatch(1);
    var mayCommit = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var slow =
          threads.submit(
              () ->
                  QuarkusTransaction.requiringNew()
                      .run(
                          () -> {
                            changes.record(TYPE, "slow", Map::of);
                            recorded.countDown();
                            await(mayCommit);
                          }));
      await(recorded);
      write("quick");
      assertThat(newEvents()).extracting(CloudEvent::subject).startsWith("quick").hasSize(2);
      mayCommit.countDown();
      slow.get(PATIENCE, SECONDS);
    }
    assertThat(newEvents()).extracting(CloudEvent::subject).contains("quick", "slow").hasSize(4);
    assertContiguous(newEvents());
  }

  /** While one writer appends, no other may become visible with a higher sequence. */
  @Test
  void aWriterInTheMiddleOfItsEventsIsNotOvertaken() throws Exception {
    var appending = new CountDownLatch(1);
    var mayGoOn = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var first =
          threads.submit(
              () ->
                  QuarkusTransaction.requiringNew()
                      .run(
                          () ->
                              changes.record(
                                  TYPE,
                                  "first",
                                  () -> {
                                    appending.countDown();
                                    await(mayGoOn);
                                    return Map.of();
                                  })));
      await(appending);
      var second = threads.submit(() -> write("second"));
      assertThat(newEvents()).isEmpty();
      mayGoOn.countDown();
      first.get(PATIENCE, SECONDS);
      second.get(PATIENCE, SECONDS);
    }
    assertThat(newEvents())
        .extracting(CloudEvent::subject)
        .containsSubsequence("first", "second")
        .hasSize(4);
  }

  /** The reader follows while they write, as a consumer would, and may miss nothing. */
  @Test
  void aReaderMissesNothingOfManyWriters() throws Exception {
    var writers = 8;
    var writes = 25;
    var expected = writers * writes * 2;
    var seen = new ArrayList<CloudEvent>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, writers)
          .forEach(
              w -> threads.execute(() -> IntStream.range(0, writes).forEach(n -> attempt(w, n))));
      var deadline = Instant.now().plus(Duration.ofSeconds(PATIENCE));
      while (seen.size() < expected && Instant.now().isBefore(deadline)) {
        seen.addAll(outbox.after(seen.isEmpty() ? start : seen.getLast().sequence(), 7));
      }
    }
    assertThat(seen).hasSize(expected);
    assertContiguous(seen);
    assertThat(seen).extracting(CloudEvent::revision).isSorted();
    assertThat(seen).extracting(CloudEvent::time).isSorted();
  }

  @Test
  void anImportOfFourThousandFatEventsIsQuick() {
    var fat = "x".repeat(4_000);
    var begun = Instant.now();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                IntStream.range(0, 4_000)
                    .forEach(n -> changes.record(TYPE, "fat-" + n, () -> Map.of("text", fat))));
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
    assertThat(endOfFeed() - start).isEqualTo(4_001);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update outbox set subject = 'other'",
        "delete from outbox",
        "truncate outbox",
      })
  void whatWasSaidIsNeverTakenBack(String sql) throws SQLException {
    write("said");
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("append only");
    }
  }

  /** Every third write is rolled back. */
  private void attempt(int writer, int number) {
    if (number % 3 == 0) {
      rollBack("rolled-back");
    }
    write("w" + writer + "-" + number);
  }

  private void rollBack(String subject) {
    var transaction = QuarkusTransaction.requiringNew();
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                transaction.run(
                    () -> {
                      changes.record(TYPE, subject, Map::of);
                      throw new IllegalStateException("changed my mind");
                    }));
  }

  private void write(String... subjects) {
    QuarkusTransaction.requiringNew()
        .run(() -> List.of(subjects).forEach(subject -> changes.record(TYPE, subject, Map::of)));
  }

  private List<CloudEvent> newEvents() {
    return outbox.after(start, 10_000);
  }

  private long endOfFeed() {
    return outbox.last().sequence();
  }

  private static void assertContiguous(List<CloudEvent> events) {
    assertThat(events.getLast().sequence() - events.getFirst().sequence() + 1)
        .isEqualTo(events.size());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(PATIENCE, SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object fail() {
    throw new IllegalStateException("no data");
  }

  private static String text(long revision) {
    return Long.toString(revision);
  }
}

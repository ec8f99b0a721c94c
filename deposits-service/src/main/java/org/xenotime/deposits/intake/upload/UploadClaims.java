package org.xenotime.deposits.intake.upload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import org.xenotime.deposits.editing.Author;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.idempotency.Answer;
import org.xenotime.deposits.idempotency.Attempt;
import org.xenotime.deposits.idempotency.Once;
import org.xenotime.deposits.intake.upload.ReceiveFile.ReceivedFile;

/**
 * Takes in a file of claims: receives it, checks all rows, and stores all of them or none, in one
 * transaction. Of a file that is refused, only its report is kept.
 */
@ApplicationScoped
class UploadClaims {

  /** Each holds a connection of the database while its body comes in. */
  private static final int AT_ONCE = 4;

  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final int CREATED = 201;
  private static final int INVALID = 422;

  private final Semaphore room = new Semaphore(AT_ONCE);
  private final ReceiveFile receive;
  private final DecideOnFile decide;
  private final Once once;
  private final ObjectMapper json;

  UploadClaims(ReceiveFile receive, DecideOnFile decide, Once once, ObjectMapper json) {
    this.receive = receive;
    this.decide = decide;
    this.once = once;
    this.json = json;
  }

  /**
   * What came of it: the answer to whoever sent the file, or why there is none.
   *
   * @param answer of what was stored, now or under the same key before
   * @param refusal null where it was stored
   */
  record Outcome(Answer answer, DecideOnFile.Decision refusal) {}

  /** Checks alone, and writes nothing but the report. */
  ClaimUpload check(InputStream body, Author author) {
    return within(() -> decide.check(receive.receive(body), author).upload());
  }

  /** Stores it, unless it was stored under the same key before. */
  Outcome store(InputStream body, Author author, Optional<String> key) {
    var began = System.nanoTime();
    var outcome = within(() -> store(receive.receive(body), author, key));
    Log.infof(
        "A file of claims by %s was %s in %d ms",
        author.handle(),
        outcome.refusal() == null ? ClaimUpload.STORED : ClaimUpload.REFUSED,
        Duration.ofNanos(System.nanoTime() - began).toMillis());
    return outcome;
  }

  private Outcome store(ReceivedFile file, Author author, Optional<String> key) {
    var attempt = key.map(k -> Attempt.of(k, "POST " + ClaimUpload.COLLECTION, file.sha256()));
    var refusal = new DecideOnFile.Decision[1];
    var answer =
        once.once(
            author.subject(),
            attempt,
            () -> {
              var decision = decide.store(file, author);
              refusal[0] = decision.isRefusal() ? decision : null;
              return decision.isRefusal()
                  ? new Answer(INVALID, null, "")
                  : new Answer(CREATED, decision.upload().path(), text(decision.upload()));
            });
    return new Outcome(answer, refusal[0]);
  }

  private <T> T within(Callable<T> work) {
    if (!room.tryAcquire()) {
      throw Problem.SERVICE_UNAVAILABLE.because(
          "As many files as there is room for are coming in just now. Send it again shortly.");
    }
    try {
      return QuarkusTransaction.requiringNew()
          .timeout(Math.toIntExact(LONGEST.toSeconds()))
          .call(work);
    } finally {
      room.release();
    }
  }

  private String text(ClaimUpload upload) {
    try {
      return json.writeValueAsString(upload);
    } catch (JsonProcessingException ourRecordsAreJson) {
      throw new IllegalStateException(ourRecordsAreJson);
    }
  }
}

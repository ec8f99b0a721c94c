package org.xenotime.ranking.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.xenotime.ranking.http.Problem;

/**
 * Runs a write at most once for each key of whoever presents the token; repeats get the first
 * answer.
 */
@ApplicationScoped
public class Once {

  /** How long a key is remembered. */
  static final Duration MEMORY = Duration.ofHours(24);

  private final Keys keys;

  Once(Keys keys) {
    this.keys = keys;
  }

  /**
   * Gives the answer of the write, or the one that it got before. Only what commits is remembered:
   * after a refusal the same key may be tried again.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Answer once(String subject, Optional<Attempt> attempt, Supplier<Answer> write) {
    return attempt.map(a -> once(subject, a, write)).orElseGet(write);
  }

  private Answer once(String subject, Attempt attempt, Supplier<Answer> write) {
    var now = Instant.now();
    keys.forget(now.minus(MEMORY));
    if (!keys.claim(subject, attempt, now, now.minus(MEMORY))) {
      return repeat(subject, attempt);
    }
    var answer = write.get();
    if (answer.isRefusal()) {
      keys.release(subject, attempt);
    } else {
      keys.keep(subject, attempt, answer);
    }
    return answer;
  }

  private Answer repeat(String subject, Attempt attempt) {
    var kept = keys.kept(subject, attempt);
    if (!kept.fingerprint().equals(attempt.fingerprint())) {
      throw Problem.IDEMPOTENCY_KEY_REUSED.because(
          "This Idempotency-Key came with another request before. Take a new one.");
    }
    return kept.answer();
  }
}

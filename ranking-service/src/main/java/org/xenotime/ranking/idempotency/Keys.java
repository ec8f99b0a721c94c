package org.xenotime.ranking.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;

/** The keys of the last day, each committed with what was written under it. */
@ApplicationScoped
class Keys {

  private final EntityManager entities;

  Keys(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Takes the key for this transaction; waits for another that has it. An outdated one is free.
   *
   * @return false where the key has its answer already
   */
  boolean claim(String subject, Attempt attempt, Instant now, Instant outdated) {
    return entities
            .createNativeQuery(
                """
                INSERT INTO idempotency_key AS known (subject, key, fingerprint, created_at)
                VALUES (:subject, :key, :fingerprint, :now)
                ON CONFLICT (subject, key) DO UPDATE
                SET fingerprint = excluded.fingerprint, created_at = excluded.created_at
                WHERE known.created_at < :outdated""")
            .setParameter("subject", subject)
            .setParameter("key", attempt.key())
            .setParameter("fingerprint", attempt.fingerprint())
            .setParameter("now", now)
            .setParameter("outdated", outdated)
            .executeUpdate()
        == 1;
  }

  void keep(String subject, Attempt attempt, Answer answer) {
    entities
        .createNativeQuery(
            """
            UPDATE idempotency_key SET status = :status, location = :location, body = :body
            WHERE subject = :subject AND key = :key""")
        .setParameter("status", answer.status())
        .setParameter("location", answer.location())
        .setParameter("body", answer.body())
        .setParameter("subject", subject)
        .setParameter("key", attempt.key())
        .executeUpdate();
  }

  /** The key may be used again. */
  void release(String subject, Attempt attempt) {
    entities
        .createNativeQuery("DELETE FROM idempotency_key WHERE subject = :subject AND key = :key")
        .setParameter("subject", subject)
        .setParameter("key", attempt.key())
        .executeUpdate();
  }

  Kept kept(String subject, Attempt attempt) {
    var row =
        (Tuple)
            entities
                .createNativeQuery(
                    """
                    SELECT fingerprint, status, location, body FROM idempotency_key
                    WHERE subject = :subject AND key = :key""",
                    Tuple.class)
                .setParameter("subject", subject)
                .setParameter("key", attempt.key())
                .getSingleResult();
    return new Kept(
        row.get(0, String.class),
        new Answer(row.get(1, Integer.class), row.get(2, String.class), row.get(3, String.class)));
  }

  /** Keeps the table small; what another transaction has in hand is left to it. */
  void forget(Instant outdated) {
    entities
        .createNativeQuery(
            """
            DELETE FROM idempotency_key WHERE (subject, key) IN (
              SELECT subject, key FROM idempotency_key WHERE created_at < :outdated
              LIMIT 100 FOR UPDATE SKIP LOCKED)""")
        .setParameter("outdated", outdated)
        .executeUpdate();
  }

  /** An answer, and what it answered. */
  record Kept(String fingerprint, Answer answer) {}
}

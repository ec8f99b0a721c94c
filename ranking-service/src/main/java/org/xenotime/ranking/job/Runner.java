package org.xenotime.ranking.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * What this process does with jobs in the database. All of it holds only as long as the job is
 * still this process's own: who was taken for dead cannot store a result any more.
 */
@ApplicationScoped
class Runner {

  /** Another one after every restart: what the process before has begun is not ours. */
  private final UUID name = UUID.randomUUID();

  /** The oldest that is queued, or whose runner gives no sign of life. */
  private static final String CLAIM =
      """
      update computation_job
         set state = 'running', runner = :runner, heartbeat_at = now(), progress = 0,
             started_at = now(), attempts = attempts + 1
       where id = (
               select id from computation_job
                where state = 'queued'
                   or state = 'running' and attempts < :attempts
                      and heartbeat_at < now() - :patience * interval '1 millisecond'
                order by created_at limit 1 for update skip locked)
      returning id, kind, request
      """;

  private static final String GIVE_UP =
      """
      update computation_job
         set state = 'failed', request = null, runner = null, heartbeat_at = null,
             failure = :failure,
             finished_at = now(), expires_at = now() + :keep * interval '1 millisecond'
       where state = 'running' and attempts >= :attempts
         and heartbeat_at < now() - :patience * interval '1 millisecond'
      """;

  private static final String BEAT =
      """
      update computation_job set heartbeat_at = now(), progress = :progress
       where id = :id and runner = :runner
      """;

  private static final String END =
      """
      update computation_job
         set state = :state, result = :result, failure = :failure, progress = :progress,
             request = null, runner = null, heartbeat_at = null,
             finished_at = now(), expires_at = now() + :keep * interval '1 millisecond'
       where id = :id and runner = :runner
      """;

  private static final String RELEASE =
      """
      update computation_job
         set state = 'queued', runner = null, heartbeat_at = null, attempts = attempts - 1,
             progress = 0
       where id = :id and runner = :runner
      """;

  private final EntityManager database;
  private final JobConfig config;

  Runner(EntityManager database, JobConfig config) {
    this.database = database;
    this.config = config;
  }

  /** A job to be computed. */
  record Claimed(UUID id, String kind, String request) {}

  @Transactional
  Optional<Claimed> claim() {
    var attempts = config.jobs().attempts();
    database
        .createNativeQuery(GIVE_UP)
        .setParameter("attempts", attempts)
        .setParameter(
            "failure",
            "It was begun %d times and none of the processes that computed it lived to its end."
                .formatted(attempts))
        .setParameter("keep", config.jobs().keep().toMillis())
        .setParameter("patience", config.jobs().patience().toMillis())
        .executeUpdate();
    return Jobs.rows(
            database
                .createNativeQuery(CLAIM, Tuple.class)
                .setParameter("runner", name)
                .setParameter("attempts", attempts)
                .setParameter("patience", config.jobs().patience().toMillis()))
        .stream()
        .map(
            row ->
                new Claimed(
                    row.get("id", UUID.class),
                    row.get("kind", String.class),
                    new String(row.get("request", byte[].class), UTF_8)))
        .findFirst();
  }

  /** A sign of life; false where the job is not ours any more. */
  @Transactional
  boolean beat(UUID job, double progress) {
    return own(BEAT, job).setParameter("progress", progress).executeUpdate() > 0;
  }

  @Transactional
  void done(UUID job, byte[] result) {
    end(job, "done", result, null, 1);
  }

  @Transactional
  void failed(UUID job, String why, double progress) {
    end(job, "failed", null, why, progress);
  }

  /** Back into the queue, as if it had never been begun. */
  @Transactional
  void release(UUID job) {
    own(RELEASE, job).executeUpdate();
  }

  private void end(UUID job, String state, byte[] result, String failure, double progress) {
    own(END, job)
        .setParameter("state", state)
        .setParameter("result", result)
        .setParameter("failure", failure)
        .setParameter("progress", progress)
        .setParameter("keep", config.jobs().keep().toMillis())
        .executeUpdate();
  }

  private Query own(String sql, UUID job) {
    return database.createNativeQuery(sql).setParameter("id", job).setParameter("runner", name);
  }
}

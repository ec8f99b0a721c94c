package org.xenotime.ranking.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The jobs that there are. A job changes its state in one statement that says from which state, so
 * that of two who want to move it only one does; the clock is that of the database.
 */
@ApplicationScoped
class Jobs {

  private static final String SUBMIT =
      """
      insert into computation_job (kind, request, estimated_millis)
      select :kind, :request, :estimate
       where (select count(*) from computation_job where state in ('queued', 'running')) < :most
      returning id
      """;

  private static final String FIND =
      """
      select id, state, progress, estimated_millis, failure, created_at, started_at, finished_at,
             expires_at,
             (select count(*) from computation_job b
               where b.state = 'queued' and j.state = 'queued' and b.created_at < j.created_at)
               as before
        from computation_job j
       where id = :id and coalesce(expires_at > now(), true)
      """;

  private static final String RESULT =
      "select result from computation_job where id = :id and state = 'done' and expires_at > now()";

  /** A queued job is cancelled on the spot; a running one is noticed by who runs it. */
  private static final String CANCEL =
      """
      update computation_job
         set state = 'cancelled', request = null, runner = null, heartbeat_at = null,
             finished_at = now(), expires_at = now() + :keep * interval '1 millisecond'
       where id = :id and state in ('queued', 'running')
      """;

  private static final String FORGET =
      """
      delete from computation_job
       where id = :id and state not in ('queued', 'running') and expires_at > now()
      """;

  private static final String FORGET_EXPIRED =
      "delete from computation_job where expires_at <= now()";

  private final EntityManager database;
  private final JobConfig config;

  Jobs(EntityManager database, JobConfig config) {
    this.database = database;
    this.config = config;
  }

  /** Empty where there are too many already. */
  @Transactional
  Optional<UUID> submit(String kind, byte[] request, long estimatedMillis) {
    return rows(
            database
                .createNativeQuery(SUBMIT, Tuple.class)
                .setParameter("kind", kind)
                .setParameter("request", request)
                .setParameter("estimate", estimatedMillis)
                .setParameter("most", config.jobs().most()))
        .stream()
        .map(row -> row.get("id", UUID.class))
        .findFirst();
  }

  @Transactional
  Optional<Job> find(UUID id) {
    return rows(database.createNativeQuery(FIND, Tuple.class).setParameter("id", id)).stream()
        .map(Jobs::job)
        .findFirst();
  }

  /** The answer, gzip; empty where there is none. */
  @Transactional
  Optional<byte[]> result(UUID id) {
    return rows(database.createNativeQuery(RESULT, Tuple.class).setParameter("id", id)).stream()
        .map(row -> row.get("result", byte[].class))
        .findFirst();
  }

  /** Ends a job that goes on, forgets one that is over; false where there is none. */
  @Transactional
  boolean remove(UUID id) {
    var cancelled =
        database
            .createNativeQuery(CANCEL)
            .setParameter("id", id)
            .setParameter("keep", config.jobs().keep().toMillis())
            .executeUpdate();
    return cancelled > 0
        || database.createNativeQuery(FORGET).setParameter("id", id).executeUpdate() > 0;
  }

  @Transactional
  int forgetExpired() {
    return database.createNativeQuery(FORGET_EXPIRED).executeUpdate();
  }

  @SuppressWarnings("unchecked") // a native query of tuples
  static List<Tuple> rows(jakarta.persistence.Query query) {
    return query.getResultList();
  }

  private static Job job(Tuple row) {
    return new Job(
        row.get("id", UUID.class),
        Job.State.of(row.get("state", String.class)),
        row.get("progress", Double.class),
        row.get("estimated_millis", Long.class),
        row.get("before", Long.class),
        row.get("failure", String.class),
        row.get("created_at", Instant.class),
        row.get("started_at", Instant.class),
        row.get("finished_at", Instant.class),
        row.get("expires_at", Instant.class));
  }
}

package org.xenotime.deposits.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;

/** Which imports were completed, with their reports. */
@ApplicationScoped
class IntakeRuns {

  private static final String NEWEST =
      "select distinct on (data_set) sha256, completed_at, cast(report as text) as report"
          + " from intake_run order by data_set, completed_at desc";

  private final EntityManager entities;
  private final ObjectMapper json;

  IntakeRuns(EntityManager entities, ObjectMapper json) {
    this.entities = entities;
    this.json = json;
  }

  /** Held until the transaction ends. */
  void lock() {
    entities
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('intake'))")
        .getSingleResult();
  }

  /** The SHA-256 of every completed run of a data set. */
  List<String> completed(String dataSet) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select cast(sha256 as text) from intake_run where data_set = :dataSet", String.class)
        .setParameter("dataSet", dataSet)
        .getResultList();
  }

  void complete(IntakeRun run) {
    entities
        .createNativeQuery(
            "insert into intake_run (data_set, sha256, completed_at, report)"
                + " values (:dataSet, :sha256, :completedAt, cast(:report as jsonb))")
        .setParameter("dataSet", run.report().dataSet())
        .setParameter("sha256", run.sha256())
        .setParameter("completedAt", run.completedAt())
        .setParameter("report", write(run.report()))
        .executeUpdate();
  }

  /** The newest run of each data set. */
  List<IntakeRun> newest() {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(NEWEST, Tuple.class)
        .getResultStream()
        .map(this::read)
        .toList();
  }

  private String write(ImportReport report) {
    try {
      return json.writeValueAsString(report);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private IntakeRun read(Tuple row) {
    try {
      return new IntakeRun(
          row.get("sha256", String.class),
          row.get("completed_at", Instant.class),
          json.readValue(row.get("report", String.class), ImportReport.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored report cannot be read", e);
    }
  }
}

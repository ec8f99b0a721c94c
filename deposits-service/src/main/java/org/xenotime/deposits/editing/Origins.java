package org.xenotime.deposits.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

/**
 * Tells by which import or upload a row came: imports run one at a time, each in one transaction,
 * so that it is the first that was completed after the row was recorded; what came by an upload was
 * recorded at the very time of the upload.
 */
@ApplicationScoped
public class Origins {

  private final EntityManager entities;

  Origins(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Of one row; empty where there is none.
   *
   * @param table with a column {@code recorded_at}
   * @param key the column that holds the id
   */
  public Optional<Origin> of(String table, String key, String id) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select made.recorded_at as at, upload.recorded_by as sent_by, upload.revision,
              coalesce(upload.id, (
                select run.data_set from intake_run run where run.completed_at >= made.recorded_at
                order by run.completed_at limit 1)) as data_set
            from %s made
              left join claim_upload upload
                on upload.outcome = 'stored' and upload.recorded_at = made.recorded_at
            where made.%s = :id
            order by made.recorded_at"""
                .formatted(table, key),
            Tuple.class)
        .setParameter("id", id)
        .getResultStream()
        .map(Origins::origin)
        .findFirst();
  }

  private static Origin origin(Tuple row) {
    var sentBy = row.get("sent_by", String.class);
    return new Origin(
        sentBy == null ? Origin.IMPORT : sentBy,
        row.get("data_set", String.class),
        row.get("revision", Long.class),
        row.get("at", Instant.class));
  }
}

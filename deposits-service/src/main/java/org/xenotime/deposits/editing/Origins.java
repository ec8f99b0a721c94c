package org.xenotime.deposits.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

/**
 * Tells by which import a row came: imports run one at a time, each in one transaction, so that it
 * is the first that was completed after the row was recorded.
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
            select made.recorded_at as at, (
              select run.data_set from intake_run run where run.completed_at >= made.recorded_at
              order by run.completed_at limit 1) as data_set
            from %s made where made.%s = :id"""
                .formatted(table, key),
            Tuple.class)
        .setParameter("id", id)
        .getResultStream()
        .map(row -> new Origin(row.get("data_set", String.class), row.get("at", Instant.class)))
        .findFirst();
  }
}

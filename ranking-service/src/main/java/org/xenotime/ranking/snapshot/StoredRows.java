package org.xenotime.ranking.snapshot;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import org.xenotime.ranking.identity.CanonicalJson;

/** The rows of a snapshot as they stand in the database. */
@ApplicationScoped
public class StoredRows {

  private static final String RANKS =
      "select deposit, rank from snapshot_entry where snapshot_id = :snapshot";

  private static final String ALL =
      """
      select cast(jsonb_strip_nulls(jsonb_build_object(
        'ranked', (select coalesce(jsonb_object_agg(deposit, to_jsonb(e) - 'snapshot_id'), '{}')
                     from snapshot_entry e where snapshot_id = :snapshot),
        'unranked', (select coalesce(jsonb_object_agg(deposit, to_jsonb(u) - 'snapshot_id'), '{}')
                       from snapshot_unranked u where snapshot_id = :snapshot))) as text)
      """;

  private final EntityManager database;

  StoredRows(EntityManager database) {
    this.database = database;
  }

  /** Rank by deposit. */
  @SuppressWarnings("unchecked") // a native query of tuples
  public Map<String, Integer> ranks(Published snapshot) {
    List<Tuple> rows =
        database
            .createNativeQuery(RANKS, Tuple.class)
            .setParameter("snapshot", snapshot.id())
            .getResultList();
    return rows.stream()
        .collect(toMap(row -> row.get(0, String.class), row -> row.get(1, Integer.class)));
  }

  /** Every column of every row, by deposit: what {@link Outcome#rows} has for the same ranking. */
  public JsonNode all(Published snapshot) {
    var text =
        database
            .createNativeQuery(ALL, String.class)
            .setParameter("snapshot", snapshot.id())
            .getSingleResult();
    return CanonicalJson.tree((String) text);
  }
}

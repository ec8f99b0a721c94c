package org.xenotime.ranking.snapshot;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the rows of a new snapshot, thousands in one statement. */
@ApplicationScoped
class StoreOutcome {

  private static final String RANKED =
      """
      insert into snapshot_entry
      select :snapshot, r.*
        from jsonb_to_recordset(cast(:rows as jsonb)) as r (
               position integer, rank integer, deposit text, name text, folded_name text,
               country text, score double precision, rank_change integer,
               completeness double precision, treo_tonnes double precision,
               heavy_treo_tonnes double precision, treo_percent double precision,
               heavy_share_percent double precision, criteria jsonb)
      """;

  private static final String UNRANKED =
      """
      insert into snapshot_unranked
      select :snapshot, r.*
        from jsonb_to_recordset(cast(:rows as jsonb)) as r (
               deposit text, name text, country text, reasons text[])
      """;

  private static final String RANKS =
      "select deposit, rank from snapshot_entry where snapshot_id = :snapshot";

  private final EntityManager database;
  private final ObjectMapper json;

  StoreOutcome(EntityManager database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  void store(Published snapshot, Optional<Published> before, Outcome outcome) {
    var ranksBefore = before.map(this::ranks).orElse(Map.of());
    insert(
        RANKED,
        snapshot,
        outcome.ranked().stream().map(row -> row.since(ranksBefore.get(row.deposit()))).toList());
    insert(UNRANKED, snapshot, outcome.unranked());
  }

  @SuppressWarnings("unchecked") // a native query of tuples
  private Map<String, Integer> ranks(Published snapshot) {
    List<Tuple> rows =
        database
            .createNativeQuery(RANKS, Tuple.class)
            .setParameter("snapshot", snapshot.id())
            .getResultList();
    return rows.stream()
        .collect(toMap(row -> row.get(0, String.class), row -> row.get(1, Integer.class)));
  }

  private void insert(String sql, Published snapshot, List<?> rows) {
    try {
      database
          .createNativeQuery(sql)
          .setParameter("snapshot", snapshot.id())
          .setParameter("rows", json.writeValueAsString(rows))
          .executeUpdate();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.xenotime.ranking.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
               heavy_share_percent double precision, criteria jsonb,
               rank_low integer, rank_high integer, acceptability double precision[])
      """;

  private static final String UNRANKED =
      """
      insert into snapshot_unranked
      select :snapshot, r.*
        from jsonb_to_recordset(cast(:rows as jsonb)) as r (
               deposit text, name text, country text, reasons text[])
      """;

  private final EntityManager database;
  private final ObjectMapper json;
  private final StoredRows rows;

  StoreOutcome(EntityManager database, ObjectMapper json, StoredRows rows) {
    this.database = database;
    this.json = json;
    this.rows = rows;
  }

  void store(Published snapshot, Optional<Published> before, Outcome outcome) {
    var stored = outcome.since(before.map(rows::ranks).orElse(Map.of()));
    insert(RANKED, snapshot, stored.ranked());
    insert(UNRANKED, snapshot, stored.unranked());
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

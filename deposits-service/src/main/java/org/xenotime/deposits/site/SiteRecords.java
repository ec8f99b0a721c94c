package org.xenotime.deposits.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.xenotime.deposits.site.RecordView.Kept;

/** Keeps what sources said of sites word for word, and the literature that they list. */
@ApplicationScoped
public class SiteRecords {

  private final Session session;
  private final ObjectMapper json;

  SiteRecords(Session session, ObjectMapper json) {
    this.session = session;
    this.json = json;
  }

  /**
   * A row of a data set.
   *
   * @param rowNumber counted from 1 after the header
   * @param original every column as it stands in the file
   * @param references ids of the sources that the row lists
   */
  public record NewRecord(
      String dataSet,
      int rowNumber,
      String recordId,
      long siteId,
      long sourceId,
      Map<String, String> original,
      Collection<Long> references) {}

  @Transactional(Transactional.TxType.MANDATORY)
  public void add(Collection<NewRecord> records) {
    session.flush();
    session.doWork(
        connection -> {
          insertRecords(connection, records);
          insertReferences(connection, records);
        });
  }

  /**
   * The sites of a data set by the ids of its records; those of ids that stand twice are left out.
   */
  public Map<String, SiteRef> sitesOf(String dataSet) {
    var sites = new HashMap<String, SiteRef>();
    session
        .createNativeQuery(
            """
            select r.record_id, site.id, site.slug, site.name
            from (select record_id, min(site_id) as site_id from site_record
                  where data_set = :dataSet group by 1 having count(*) = 1) r
            join site on site.id = r.site_id""",
            Object[].class)
        .setParameter("dataSet", dataSet)
        .getResultStream()
        .forEach(
            row ->
                sites.put(
                    (String) row[0], new SiteRef((long) row[1], (String) row[2], (String) row[3])));
    return sites;
  }

  List<Kept> of(String slug) {
    return session
        .createNativeQuery(
            """
            select r.data_set, r.record_id, r.row_number, s.slug, s.citation, cast(r.original as text)
            from site_record r join site_slug on site_slug.site_id = r.site_id
              join source s on s.id = r.source_id
            where site_slug.slug = :slug order by r.data_set, r.row_number""",
            Object[].class)
        .setParameter("slug", slug)
        .getResultStream()
        .map(Kept::of)
        .toList();
  }

  private void insertRecords(Connection connection, Collection<NewRecord> records)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into site_record (data_set, row_number, record_id, site_id, source_id, original)"
                + " values (?, ?, ?, ?, ?, cast(? as jsonb))")) {
      for (var row : records) {
        insert.setString(1, row.dataSet());
        insert.setInt(2, row.rowNumber());
        insert.setString(3, row.recordId());
        insert.setLong(4, row.siteId());
        insert.setLong(5, row.sourceId());
        insert.setString(6, write(row.original()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void insertReferences(Connection connection, Collection<NewRecord> records)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into site_reference (site_id, source_id) values (?, ?) on conflict do nothing")) {
      for (var row : records) {
        for (var reference : row.references()) {
          insert.setLong(1, row.siteId());
          insert.setLong(2, reference);
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private String write(Map<String, String> original) {
    try {
      return json.writeValueAsString(original);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.xenotime.deposits.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.xenotime.deposits.sql.Batch;

/** Keeps what the rules found. */
@ApplicationScoped
public class QualityFlags {

  private final EntityManager entities;
  private final Batch batch;

  QualityFlags(EntityManager entities, Batch batch) {
    this.entities = entities;
    this.batch = batch;
  }

  private record OfSite(long site, Flag flag) {}

  /** In place of what stood there before; for every site that is named, also for one without. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void redraw(Map<Long, List<Flag>> found) {
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery("delete from quality_flag where site_id in (:sites)")
        .setParameter("sites", found.keySet())
        .executeUpdate();
    batch.insert(
        """
        insert into quality_flag (rule, site_id, field, message, expected, found, arithmetic)
        values (?, ?, ?, ?, ?, ?, ?)""",
        found.entrySet().stream()
            .flatMap(site -> site.getValue().stream().map(flag -> new OfSite(site.getKey(), flag)))
            .toList(),
        row ->
            Arrays.asList(
                row.flag().rule(),
                row.site(),
                row.flag().field(),
                row.flag().message(),
                row.flag().expected(),
                row.flag().found(),
                row.flag().arithmetic()));
  }
}

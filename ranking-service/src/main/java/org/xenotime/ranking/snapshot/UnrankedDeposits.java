package org.xenotime.ranking.snapshot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The deposits that the snapshots could not rank. */
@ApplicationScoped
public class UnrankedDeposits
    implements PanacheRepositoryBase<SnapshotUnranked, SnapshotUnranked.Key> {

  /** By id, behind an id. */
  public List<UnrankedDeposit> after(
      Published snapshot, String deposit, String country, int limit) {
    var query = "snapshotId = :snapshot and deposit > :deposit";
    var values = new HashMap<String, Object>(Map.of("snapshot", snapshot.id(), "deposit", deposit));
    if (country != null) {
      query += " and country = :country";
      values.put("country", country);
    }
    return find(query, Sort.ascending("deposit"), values).page(Page.ofSize(limit)).stream()
        .map(SnapshotUnranked::unranked)
        .toList();
  }

  public Optional<UnrankedDeposit> find(Published snapshot, String deposit) {
    return findByIdOptional(new SnapshotUnranked.Key(snapshot.id(), deposit))
        .map(SnapshotUnranked::unranked);
  }
}

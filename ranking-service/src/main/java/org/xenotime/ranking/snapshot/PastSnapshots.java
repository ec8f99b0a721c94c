package org.xenotime.ranking.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks along the snapshots of a ranking. */
@ApplicationScoped
public class PastSnapshots {

  private static final String OF_DEPOSIT =
      """
      select s, e, u from Snapshot s
        left join SnapshotEntry e on e.snapshotId = s.id and e.deposit = :deposit
        left join SnapshotUnranked u on u.snapshotId = s.id and u.deposit = :deposit
       where s.methodology = :methodology and s.number < :before
         and (e.deposit is not null or u.deposit is not null)
       order by s.number desc
      """;

  private static final String TOPS =
      """
      select s, e from Snapshot s
        join SnapshotEntry e on e.snapshotId = s.id and e.position <= :top
       where s.methodology = :methodology and s.number > :after
       order by s.number, e.position
      """;

  private final EntityManager database;

  PastSnapshots(EntityManager database) {
    this.database = database;
  }

  /** Newest first; snapshots that do not know the deposit are left out. */
  public List<PastRank> of(String methodology, String deposit, int before, int limit) {
    return database
        .createQuery(OF_DEPOSIT, Tuple.class)
        .setParameter("methodology", methodology)
        .setParameter("deposit", deposit)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultStream()
        .map(PastSnapshots::pastRank)
        .toList();
  }

  /** The first few of each snapshot after a number, oldest snapshot first. */
  public Map<Published, List<RankedDeposit>> tops(String methodology, int after, int top) {
    var tops = new LinkedHashMap<Published, List<RankedDeposit>>();
    database
        .createQuery(TOPS, Tuple.class)
        .setParameter("methodology", methodology)
        .setParameter("after", after)
        .setParameter("top", top)
        .getResultStream()
        .forEach(
            row ->
                tops.computeIfAbsent(
                        row.get(0, Snapshot.class).published(), first -> new ArrayList<>())
                    .add(row.get(1, SnapshotEntry.class).ranked()));
    return tops;
  }

  private static PastRank pastRank(Tuple row) {
    var entry = row.get(1, SnapshotEntry.class);
    var unranked = row.get(2, SnapshotUnranked.class);
    return new PastRank(
        row.get(0, Snapshot.class).published(),
        entry == null ? null : entry.ranked(),
        unranked == null ? null : unranked.unranked());
  }
}

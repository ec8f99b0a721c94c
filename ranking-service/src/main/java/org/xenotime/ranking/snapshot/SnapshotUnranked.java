package org.xenotime.ranking.snapshot;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A deposit that a snapshot could not rank. */
@Entity
@Immutable
@Table(name = "snapshot_unranked")
@IdClass(SnapshotUnranked.Key.class)
class SnapshotUnranked {

  record Key(long snapshotId, String deposit) {}

  @Id private long snapshotId;
  @Id private String deposit;
  private String name;
  private String country;
  private List<String> reasons;

  UnrankedDeposit unranked() {
    return new UnrankedDeposit(deposit, name, country, List.copyOf(reasons));
  }
}

package org.xenotime.ranking.snapshot;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A ranked deposit of a snapshot. */
@Entity
@Immutable
@Table(name = "snapshot_entry")
@IdClass(SnapshotEntry.Key.class)
class SnapshotEntry {

  record Key(long snapshotId, int position) {}

  @Id private long snapshotId;
  @Id private int position;
  private int rank;
  private String deposit;
  private String name;

  @SuppressWarnings("unused") // queries filter by it
  private String foldedName;

  private String country;
  private double score;
  private Integer rankChange;
  private double completeness;
  private Double treoTonnes;
  private Double heavyTreoTonnes;
  private Double treoPercent;
  private Double heavySharePercent;
  private Integer rankLow;
  private Integer rankHigh;

  @Basic(fetch = FetchType.LAZY)
  @SuppressWarnings("unused") // asked for by itself
  private List<Double> acceptability;

  @Basic(fetch = FetchType.LAZY)
  @JdbcTypeCode(SqlTypes.JSON)
  @SuppressWarnings("unused") // asked for by itself
  private String criteria;

  RankedDeposit ranked() {
    return new RankedDeposit(
        position,
        rank,
        deposit,
        name,
        country,
        score,
        rankChange,
        completeness,
        treoTonnes,
        heavyTreoTonnes,
        treoPercent,
        heavySharePercent,
        rankLow,
        rankHigh);
  }
}

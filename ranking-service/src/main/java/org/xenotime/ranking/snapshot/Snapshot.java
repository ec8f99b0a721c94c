package org.xenotime.ranking.snapshot;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.Immutable;
import org.xenotime.ranking.basket.PriceDeck;
import org.xenotime.ranking.methodology.Methodology;

/** A published ranking: which one, made of what, and when. */
@Entity
@Immutable
@Table(name = "snapshot")
class Snapshot {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String methodology;
  private int number;
  private int methodologyVersion;
  private long dataRevision;
  private String priceEdition;
  private int priceYear;
  private String contentHash;
  private Instant createdAt;
  private int rankedCount;
  private int unrankedCount;

  static Snapshot of(
      Methodology methodology,
      int number,
      long dataRevision,
      PriceDeck deck,
      String contentHash,
      Outcome outcome) {
    var snapshot = new Snapshot();
    snapshot.methodology = methodology.id();
    snapshot.number = number;
    snapshot.methodologyVersion = methodology.version();
    snapshot.dataRevision = dataRevision;
    snapshot.priceEdition = deck.edition();
    snapshot.priceYear = deck.year();
    snapshot.contentHash = contentHash;
    snapshot.createdAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    snapshot.rankedCount = outcome.ranked().size();
    snapshot.unrankedCount = outcome.unranked().size();
    return snapshot;
  }

  Published published() {
    return new Published(
        id,
        methodology,
        methodologyVersion,
        number,
        dataRevision,
        priceEdition,
        priceYear,
        contentHash,
        createdAt,
        rankedCount,
        unrankedCount);
  }
}

package org.xenotime.ranking.snapshot;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.Immutable;
import org.xenotime.ranking.kept.RankingInputs;
import org.xenotime.ranking.kept.Recipe;

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
  private String identity;
  private String engine;
  private Long seed;
  private String methodologyPart;
  private String pricesPart;
  private String depositsPart;
  private Instant createdAt;
  private int rankedCount;
  private int unrankedCount;

  static Snapshot of(
      RankingInputs inputs,
      Recipe recipe,
      int number,
      long dataRevision,
      String contentHash,
      Outcome outcome) {
    var methodology = inputs.methodology().value();
    var deck = inputs.prices().value().prices();
    var snapshot = new Snapshot();
    snapshot.methodology = methodology.id();
    snapshot.number = number;
    snapshot.methodologyVersion = methodology.version();
    snapshot.dataRevision = dataRevision;
    snapshot.priceEdition = deck.edition();
    snapshot.priceYear = deck.year();
    snapshot.contentHash = contentHash;
    snapshot.identity = recipe.identity();
    snapshot.engine = recipe.engine();
    snapshot.seed = recipe.seed();
    snapshot.methodologyPart = recipe.methodology();
    snapshot.pricesPart = recipe.prices();
    snapshot.depositsPart = recipe.deposits();
    snapshot.createdAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    snapshot.rankedCount = outcome.ranked().size();
    snapshot.unrankedCount = outcome.unranked().size();
    return snapshot;
  }

  private Recipe recipe() {
    return identity == null
        ? null
        : new Recipe(identity, engine, seed, methodologyPart, pricesPart, depositsPart);
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
        recipe(),
        createdAt,
        rankedCount,
        unrankedCount);
  }
}

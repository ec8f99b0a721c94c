package org.xenotime.ranking.snapshot;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.xenotime.ranking.identity.CanonicalJson;
import org.xenotime.ranking.kept.RankingInputs;
import org.xenotime.ranking.kept.Recipe;
import org.xenotime.ranking.odds.OddsModel;

/** A published ranking: which one, made of what, and when. */
@Entity
@Immutable
@Table(name = "snapshot")
class Snapshot {
  private static final TypeReference<OddsModel> UNCERTAINTY = new TypeReference<>() {};

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

  @JdbcTypeCode(SqlTypes.JSON)
  private String uncertainty;

  private Instant createdAt;
  private int rankedCount;
  private int unrankedCount;

  static Snapshot of(
      RankingInputs inputs,
      Recipe recipe,
      int number,
      long dataRevision,
      String contentHash,
      Outcome outcome,
      OddsModel uncertainty) {
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
    snapshot.uncertainty = CanonicalJson.of(uncertainty);
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
        uncertainty == null ? null : CanonicalJson.read(uncertainty, UNCERTAINTY),
        createdAt,
        rankedCount,
        unrankedCount);
  }
}

package org.xenotime.ranking.snapshot;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.Figure;
import org.xenotime.ranking.odds.OddsOfRank;
import org.xenotime.ranking.scoring.Standing;

/** A ranked deposit as its row in the database; rankChange is null until there is one. */
@JsonNaming(SnakeCaseStrategy.class)
public record RankedRow(
    int position,
    int rank,
    String deposit,
    String name,
    String foldedName,
    String country,
    double score,
    Integer rankChange,
    double completeness,
    Double treoTonnes,
    Double heavyTreoTonnes,
    Double treoPercent,
    Double heavySharePercent,
    List<CriterionResult> criteria,
    Integer rankLow,
    Integer rankHigh,
    List<Double> acceptability) {

  static RankedRow of(
      int position, Standing standing, DepositFacts facts, List<CriterionResult> criteria) {
    return new RankedRow(
        position,
        standing.rank(),
        facts.id(),
        facts.name(),
        FoldedName.of(facts.name()),
        facts.country(),
        standing.score(),
        null,
        standing.completeness(),
        value(facts.treoTonnes()),
        value(facts.heavyTreoTonnes()),
        value(facts.treoPercent()),
        value(facts.heavySharePercent()),
        criteria,
        null,
        null,
        null);
  }

  /** The same with the ranks gained since the snapshot before; null for a newcomer. */
  RankedRow since(Integer rankBefore) {
    return new RankedRow(
        position,
        rank,
        deposit,
        name,
        foldedName,
        country,
        score,
        rankBefore == null ? null : rankBefore - rank,
        completeness,
        treoTonnes,
        heavyTreoTonnes,
        treoPercent,
        heavySharePercent,
        criteria,
        rankLow,
        rankHigh,
        acceptability);
  }

  RankedRow with(OddsOfRank odds) {
    return new RankedRow(
        position,
        rank,
        deposit,
        name,
        foldedName,
        country,
        score,
        rankChange,
        completeness,
        treoTonnes,
        heavyTreoTonnes,
        treoPercent,
        heavySharePercent,
        criteria,
        odds.low(),
        odds.high(),
        odds.acceptability());
  }

  /** As the rest of the service knows it. */
  public RankedDeposit ranked() {
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

  private static Double value(Figure figure) {
    return figure == null ? null : figure.value();
  }
}

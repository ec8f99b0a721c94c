package org.xenotime.ranking.rankings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.odds.OddsModel;
import org.xenotime.ranking.snapshot.RankedDeposit;

@Schema(
    name = "RankInterval",
    description = "Where the rank lies, both ends included; how it was drawn stands in uncertainty",
    requiredProperties = {"low", "high", "level"})
public record RankIntervalView(
    @Schema(description = "The better end", examples = "2") int low,
    @Schema(description = "The worse end", examples = "5") int high,
    @Schema(description = "Probability that the rank lies in it, at least", examples = "0.9")
        double level) {

  /** Null in snapshots from before there were intervals. */
  public static RankIntervalView of(OddsModel uncertainty, RankedDeposit ranked) {
    return uncertainty == null || ranked.rankLow() == null
        ? null
        : new RankIntervalView(ranked.rankLow(), ranked.rankHigh(), uncertainty.level());
  }
}

package org.xenotime.ranking.rankings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.odds.OddsModel;
import org.xenotime.ranking.snapshot.RankedDeposit;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "RankingEntry",
    description = "A deposit's place in a ranking",
    requiredProperties = {"rank", "deposit", "score", "completeness"})
record RankedDepositView(
    @Schema(description = "1 is the best; equal scores share a rank", examples = "1") int rank,
    DepositRef deposit,
    @Schema(description = "Sum of the contributions of the criteria, 0 to 1", examples = "0.674")
        double score,
    @Schema(
            description =
                """
                Ranks gained since the snapshot before, negative where lost; absent for a newcomer \
                and in the first snapshot""")
        Integer change,
    @Schema(description = "Share of the published weights whose criteria are known, 0 to 1")
        double completeness,
    @Schema(description = "Contained rare-earth oxides, in tonnes; source: the explanation")
        Double treoTonnes,
    @Schema(description = "Contained heavy oxides, in tonnes, by the methodology's definition")
        Double heavyTreoTonnes,
    @Schema(description = "Grade: TREO in percent of the mass of the ore") Double treoPercent,
    @Schema(description = "Heavy oxides in percent of TREO, by mass") Double heavySharePercent,
    @Schema(description = "Absent in snapshots from before there were intervals")
        RankIntervalView rankInterval) {

  static final List<String> CSV_HEADER =
      List.of(
          "rank",
          "id",
          "name",
          "country",
          "score",
          "change",
          "completeness",
          "treoTonnes",
          "heavyTreoTonnes",
          "treoPercent",
          "heavySharePercent",
          "rankLow",
          "rankHigh");

  static RankedDepositView from(OddsModel uncertainty, RankedDeposit ranked) {
    return new RankedDepositView(
        ranked.rank(),
        new DepositRef(ranked.id(), ranked.name(), ranked.country()),
        ranked.score(),
        ranked.change(),
        ranked.completeness(),
        ranked.treoTonnes(),
        ranked.heavyTreoTonnes(),
        ranked.treoPercent(),
        ranked.heavySharePercent(),
        RankIntervalView.of(uncertainty, ranked));
  }

  List<Object> csvRow() {
    return Arrays.asList(
        rank,
        deposit.id(),
        deposit.name(),
        deposit.country(),
        score,
        change,
        completeness,
        treoTonnes,
        heavyTreoTonnes,
        treoPercent,
        heavySharePercent,
        rankInterval == null ? null : rankInterval.low(),
        rankInterval == null ? null : rankInterval.high());
  }
}

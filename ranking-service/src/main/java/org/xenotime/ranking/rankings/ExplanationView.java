package org.xenotime.ranking.rankings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.odds.OddsModel;
import org.xenotime.ranking.snapshot.CriterionResult;
import org.xenotime.ranking.snapshot.Explained;
import org.xenotime.ranking.snapshot.Published;
import org.xenotime.ranking.snapshot.UnrankedDeposit;
import org.xenotime.ranking.why.WhyView;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Explanation",
    description = "Why a deposit has its rank, or why it has none: rank or unranked is there",
    requiredProperties = {
      "deposit",
      "name",
      "methodology",
      "version",
      "snapshot",
      "dataRevision",
      "createdAt",
      "rankedCount",
      "links"
    })
record ExplanationView(
    @Schema(description = "Id of the deposit", examples = "mount-weld") String deposit,
    String name,
    @Schema(description = "ISO 3166-1 alpha-3") String country,
    @Schema(examples = "heavy") String methodology,
    @Schema(description = "Version of the methodology") int version,
    @Schema(description = "Number of the snapshot") int snapshot,
    @Schema(description = "Revision of the deposits' data that was ranked") long dataRevision,
    Instant createdAt,
    @Schema(description = "1 is the best; equal scores share a rank") Integer rank,
    @Schema(description = "Absent where there is no rank, or the snapshot is older than intervals")
        RankIntervalView rankInterval,
    @Schema(
            description =
                """
                Probability of each rank from 1 to 10, or to the last: how often it had that rank \
                among the draws of uncertainty. Absent as rankInterval is""")
        List<Double> acceptability,
    @Schema(description = "Absent as rankInterval is") OddsModel uncertainty,
    @Schema(description = "How many deposits are ranked in all") int rankedCount,
    @Schema(description = "Sum of the contributions, 0 to 1") Double score,
    @Schema(description = "Ranks gained since the snapshot before; absent where there is none")
        Integer change,
    @Schema(description = "Share of the published weights whose criteria are known, 0 to 1")
        Double completeness,
    @Schema(description = "Every criterion of the methodology, in its order")
        List<CriterionResult> criteria,
    @Schema(
            description =
                "Absent where there is no rank, or the inputs of the snapshot were not kept")
        WhyView why,
    Unranked unranked,
    @Schema(description = "Paths of what this rests on") Links links) {

  @Schema(
      name = "Unranked",
      description = "Why a deposit has no rank",
      requiredProperties = {"reasons"})
  record Unranked(List<String> reasons) {}

  @Schema(
      name = "ExplanationLinks",
      requiredProperties = {"deposit", "methodology", "ranking", "snapshot"})
  record Links(String deposit, String methodology, String ranking, String snapshot) {}

  static ExplanationView of(Published snapshot, Explained explained, WhyView why) {
    var place = explained.place();
    return new ExplanationView(
        place.id(),
        place.name(),
        place.country(),
        snapshot.methodology(),
        snapshot.version(),
        snapshot.number(),
        snapshot.dataRevision(),
        snapshot.createdAt(),
        place.rank(),
        RankIntervalView.of(snapshot.uncertainty(), place),
        explained.acceptability(),
        snapshot.uncertainty(),
        snapshot.rankedCount(),
        place.score(),
        place.change(),
        place.completeness(),
        explained.criteria(),
        why,
        null,
        links(snapshot, place.id()));
  }

  static ExplanationView of(Published snapshot, UnrankedDeposit unranked) {
    return new ExplanationView(
        unranked.id(),
        unranked.name(),
        unranked.country(),
        snapshot.methodology(),
        snapshot.version(),
        snapshot.number(),
        snapshot.dataRevision(),
        snapshot.createdAt(),
        null,
        null,
        null,
        null,
        snapshot.rankedCount(),
        null,
        null,
        null,
        null,
        null,
        new Unranked(unranked.reasons()),
        links(snapshot, unranked.id()));
  }

  private static Links links(Published snapshot, String deposit) {
    var ranking = "/api/v1/rankings/" + snapshot.methodology();
    return new Links(
        "/api/v1/deposits/" + deposit,
        "/api/v1/methodologies/%s?version=%d".formatted(snapshot.methodology(), snapshot.version()),
        ranking,
        "%s/snapshots/%d".formatted(ranking, snapshot.number()));
  }
}

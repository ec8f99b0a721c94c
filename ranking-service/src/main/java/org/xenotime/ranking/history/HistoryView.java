package org.xenotime.ranking.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.http.Page;
import org.xenotime.ranking.rankings.RankIntervalView;
import org.xenotime.ranking.snapshot.PastRank;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "RankHistory",
    description = "The ranks of a deposit, newest first",
    requiredProperties = {"methodology", "deposit", "items"})
record HistoryView(
    @Schema(examples = "heavy") String methodology,
    @Schema(description = "Id of the deposit", examples = "strange-lake") String deposit,
    List<PastRankView> items,
    @Schema(description = "Path of the next page; absent on the last") String next) {

  static HistoryView of(String methodology, String deposit, Page<PastRankView> page) {
    return new HistoryView(methodology, deposit, page.items(), page.next());
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(
      name = "PastRank",
      description = "Where a deposit stood in a snapshot, or why it had no rank there",
      requiredProperties = {
        "snapshot",
        "createdAt",
        "version",
        "dataRevision",
        "priceEdition",
        "rankedCount"
      })
  record PastRankView(
      @Schema(description = "Number of the snapshot") int snapshot,
      Instant createdAt,
      @Schema(description = "Version of the methodology") int version,
      @Schema(description = "Revision of the deposits' data that was ranked") long dataRevision,
      @Schema(description = "Edition of the price deck", examples = "mcs-2026") String priceEdition,
      @Schema(description = "How many deposits were ranked in all") int rankedCount,
      @Schema(description = "1 is the best; absent where it was not ranked") Integer rank,
      @Schema(
              description =
                  "Absent where it was not ranked, or the snapshot is older than intervals")
          RankIntervalView rankInterval,
      @Schema(description = "Absent where it was not ranked") Double score,
      @Schema(description = "Ranks gained since the snapshot before; absent for a newcomer")
          Integer change,
      @Schema(description = "Why it had no rank; absent where it had one") List<String> reasons) {

    static final List<String> CSV_HEADER =
        List.of(
            "snapshot",
            "createdAt",
            "version",
            "dataRevision",
            "priceEdition",
            "rankedCount",
            "rank",
            "rankLow",
            "rankHigh",
            "score",
            "change",
            "reasons");

    static PastRankView from(PastRank past) {
      var snapshot = past.snapshot();
      var ranked = past.ranked();
      return new PastRankView(
          snapshot.number(),
          snapshot.createdAt(),
          snapshot.version(),
          snapshot.dataRevision(),
          snapshot.priceEdition(),
          snapshot.rankedCount(),
          ranked == null ? null : ranked.rank(),
          ranked == null ? null : RankIntervalView.of(snapshot.uncertainty(), ranked),
          ranked == null ? null : ranked.score(),
          ranked == null ? null : ranked.change(),
          ranked == null ? past.unranked().reasons() : null);
    }

    List<Object> csvRow() {
      return Arrays.asList(
          snapshot,
          createdAt,
          version,
          dataRevision,
          priceEdition,
          rankedCount,
          rank,
          rankInterval == null ? null : rankInterval.low(),
          rankInterval == null ? null : rankInterval.high(),
          score,
          change,
          reasons == null ? null : String.join(" ", reasons));
    }
  }
}

package org.xenotime.ranking.rankings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.http.Page;
import org.xenotime.ranking.odds.OddsModel;
import org.xenotime.ranking.snapshot.Published;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Ranking",
    description = "A page of a ranking, best first",
    requiredProperties = {
      "methodology",
      "version",
      "snapshot",
      "dataRevision",
      "createdAt",
      "priceDeck",
      "items",
      "rankedCount",
      "unrankedCount"
    })
record RankingView(
    @Schema(examples = "heavy") String methodology,
    @Schema(description = "Version of the methodology", examples = "1") int version,
    @Schema(description = "Number of the snapshot that this page is of", examples = "1")
        int snapshot,
    @Schema(description = "Revision of the deposits' data that was ranked") long dataRevision,
    @Schema(description = "When the snapshot was made") Instant createdAt,
    PriceDeckView priceDeck,
    @Schema(description = "Absent in snapshots from before there were rank intervals")
        OddsModel uncertainty,
    List<RankedDepositView> items,
    @Schema(description = "How many deposits are ranked in all") int rankedCount,
    @Schema(description = "How many lack the figures; listed with reasons under unranked")
        int unrankedCount,
    @Schema(description = "Path of the next page; absent on the last") String next) {

  static RankingView from(Published snapshot, Page<RankedDepositView> page) {
    return new RankingView(
        snapshot.methodology(),
        snapshot.version(),
        snapshot.number(),
        snapshot.dataRevision(),
        snapshot.createdAt(),
        PriceDeckView.from(snapshot),
        snapshot.uncertainty(),
        page.items(),
        snapshot.rankedCount(),
        snapshot.unrankedCount(),
        page.next());
  }
}

package org.xenotime.ranking.rankings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.asof.EarlierRanking;
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
      "dataRevision",
      "createdAt",
      "items",
      "rankedCount",
      "unrankedCount"
    })
record RankingView(
    @Schema(examples = "heavy") String methodology,
    @Schema(description = "Version of the methodology", examples = "1") int version,
    @Schema(
            description =
                """
                Number of the snapshot that this page is of; absent with on or knownAt, whose \
                ranking was not published""",
            examples = "1")
        Integer snapshot,
    @Schema(description = "Revision of the deposits' data that was ranked") long dataRevision,
    @Schema(
            description =
                """
                When the snapshot was made; with on or knownAt, when the data that were ranked were \
                recorded""")
        Instant createdAt,
    @Schema(description = "The day of the world that was ranked; only where on or knownAt is asked")
        LocalDate on,
    @Schema(description = "What was recorded later was left out; only where it is asked")
        Instant knownAt,
    @Schema(description = "SHA-256 of everything that it was made from; absent in old snapshots")
        String identity,
    @Schema(description = "Absent where no prices were known on the day") PriceDeckView priceDeck,
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
        null,
        null,
        snapshot.recipe() == null ? null : snapshot.recipe().identity(),
        PriceDeckView.from(snapshot),
        snapshot.uncertainty(),
        page.items(),
        snapshot.rankedCount(),
        snapshot.unrankedCount(),
        page.next());
  }

  static RankingView of(EarlierRanking ranking, Instant knownAt, Page<RankedDepositView> page) {
    var then = ranking.then();
    return new RankingView(
        then.methodology(),
        then.version(),
        null,
        then.revision(),
        then.recordedAt(),
        then.on(),
        knownAt,
        ranking.identity(),
        ranking.priceEdition() == null
            ? null
            : new PriceDeckView(ranking.priceEdition(), ranking.priceYear()),
        ranking.uncertainty(),
        page.items(),
        ranking.ranked().size(),
        ranking.unrankedCount(),
        page.next());
  }
}

package org.xenotime.ranking.rankings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.odds.OddsModel;
import org.xenotime.ranking.snapshot.Published;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Snapshot",
    description = "A ranking as it was published; it never changes",
    requiredProperties = {
      "snapshot",
      "methodology",
      "version",
      "dataRevision",
      "priceDeck",
      "createdAt",
      "contentHash",
      "rankedCount",
      "unrankedCount",
      "self"
    })
public record SnapshotView(
    @Schema(description = "Counts up within a ranking", examples = "1") int snapshot,
    @Schema(examples = "heavy") String methodology,
    @Schema(description = "Version of the methodology", examples = "1") int version,
    @Schema(description = "Revision of the deposits' data that was ranked") long dataRevision,
    PriceDeckView priceDeck,
    Instant createdAt,
    @Schema(description = "SHA-256 of the result: equal where nothing that is shown differs")
        String contentHash,
    @Schema(
            description =
                """
                SHA-256 of everything that it was made from (see inputs): equal inputs have equal \
                identities. Absent in snapshots from before inputs were kept""")
        String identity,
    @Schema(description = "Version of the arithmetic; absent without identity", examples = "1")
        String engine,
    @Schema(description = "Where its random draws begin; absent without identity") Long seed,
    @Schema(description = "Absent in snapshots from before there were rank intervals")
        OddsModel uncertainty,
    @Schema(description = "How many deposits are ranked") int rankedCount,
    @Schema(description = "How many deposits lack the figures") int unrankedCount,
    @Schema(description = "Path of the ranking itself") String self,
    @Schema(description = "Path of what it was made from; absent without identity") String inputs,
    @Schema(description = "Path that makes it again and compares; absent without identity")
        String verify) {

  static final List<String> CSV_HEADER =
      List.of(
          "snapshot",
          "methodology",
          "version",
          "dataRevision",
          "priceEdition",
          "priceYear",
          "createdAt",
          "contentHash",
          "identity",
          "engine",
          "seed",
          "rankedCount",
          "unrankedCount");

  public static SnapshotView from(Published snapshot) {
    var self =
        "/api/v1/rankings/%s/snapshots/%d".formatted(snapshot.methodology(), snapshot.number());
    var recipe = snapshot.recipe();
    return new SnapshotView(
        snapshot.number(),
        snapshot.methodology(),
        snapshot.version(),
        snapshot.dataRevision(),
        PriceDeckView.from(snapshot),
        snapshot.createdAt(),
        snapshot.contentHash(),
        recipe == null ? null : recipe.identity(),
        recipe == null ? null : recipe.engine(),
        recipe == null ? null : recipe.seed(),
        snapshot.uncertainty(),
        snapshot.rankedCount(),
        snapshot.unrankedCount(),
        self,
        recipe == null ? null : self + "/inputs",
        recipe == null ? null : self + "/verify");
  }

  List<Object> csvRow() {
    return Arrays.asList(
        snapshot,
        methodology,
        version,
        dataRevision,
        priceDeck.edition(),
        priceDeck.year(),
        createdAt,
        contentHash,
        identity,
        engine,
        seed,
        rankedCount,
        unrankedCount);
  }
}

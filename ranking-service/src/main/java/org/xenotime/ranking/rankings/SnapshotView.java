package org.xenotime.ranking.rankings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
record SnapshotView(
    @Schema(description = "Counts up within a ranking", examples = "1") int snapshot,
    @Schema(examples = "heavy") String methodology,
    @Schema(description = "Version of the methodology", examples = "1") int version,
    @Schema(description = "Revision of the deposits' data that was ranked") long dataRevision,
    PriceDeckView priceDeck,
    Instant createdAt,
    @Schema(description = "SHA-256 of the result: equal where nothing that is shown differs")
        String contentHash,
    @Schema(description = "How many deposits are ranked") int rankedCount,
    @Schema(description = "How many deposits lack the figures") int unrankedCount,
    @Schema(description = "Path of the ranking itself") String self) {

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
          "rankedCount",
          "unrankedCount");

  static SnapshotView from(Published snapshot) {
    return new SnapshotView(
        snapshot.number(),
        snapshot.methodology(),
        snapshot.version(),
        snapshot.dataRevision(),
        PriceDeckView.from(snapshot),
        snapshot.createdAt(),
        snapshot.contentHash(),
        snapshot.rankedCount(),
        snapshot.unrankedCount(),
        "/api/v1/rankings/%s/snapshots/%d".formatted(snapshot.methodology(), snapshot.number()));
  }

  List<Object> csvRow() {
    return List.of(
        snapshot,
        methodology,
        version,
        dataRevision,
        priceDeck.edition(),
        priceDeck.year(),
        createdAt,
        contentHash,
        rankedCount,
        unrankedCount);
  }
}

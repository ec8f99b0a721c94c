package org.xenotime.ranking.robustness;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.reason.Reversal;
import org.xenotime.ranking.snapshot.Published;

@Schema(
    name = "RankReversalAudit",
    description = "Who would change places if somebody else did not take part",
    requiredProperties = {"methodology", "snapshot", "rankedCount", "reversalCount", "reversals"})
record AuditView(
    @Schema(examples = "heavy") String methodology,
    @Schema(description = "Number of the snapshot") int snapshot,
    @Schema(description = "How many deposits were removed in turn") int rankedCount,
    @Schema(description = "How many removals make others change places") int reversalCount,
    @Schema(description = "Each of those removals, by the id of the removed")
        List<Removal> reversals) {

  @Schema(
      name = "RankReversal",
      description = "A removal, and those who change places among themselves without it",
      requiredProperties = {"removed", "moved"})
  record Removal(
      @Schema(description = "Id of the deposit that is left out") String removed,
      List<Moved> moved) {}

  @Schema(
      name = "ReversedRank",
      description = "A deposit that changes places though nothing new is known of it",
      requiredProperties = {"deposit", "before", "after"})
  record Moved(
      @Schema(description = "Id of the deposit") String deposit,
      @Schema(description = "Rank among all but the removed, while that one took part") int before,
      @Schema(description = "Rank among the same without it") int after) {}

  static AuditView of(Published snapshot, List<Reversal> reversals) {
    return new AuditView(
        snapshot.methodology(),
        snapshot.number(),
        snapshot.rankedCount(),
        reversals.size(),
        reversals.stream().map(AuditView::removal).toList());
  }

  private static Removal removal(Reversal reversal) {
    return new Removal(
        reversal.removed(),
        reversal.moved().stream()
            .map(move -> new Moved(move.id(), move.before(), move.after()))
            .toList());
  }
}

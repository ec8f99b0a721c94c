package org.xenotime.ranking.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.http.Csv;
import org.xenotime.ranking.rankings.SnapshotView;
import org.xenotime.ranking.snapshot.Published;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Comparison",
    description = "Two snapshots of a ranking side by side",
    requiredProperties = {
      "methodology",
      "a",
      "b",
      "moverCount",
      "entryCount",
      "leaverCount",
      "unmovedCount",
      "movers",
      "entries",
      "leavers"
    })
record ComparisonView(
    @Schema(examples = "heavy") String methodology,
    @Schema(description = "The snapshot before") SnapshotView a,
    @Schema(description = "The snapshot after") SnapshotView b,
    @Schema(
            description =
                """
                Groups of inputs in which the two differ: for world and correction the number of \
                deposits, for method and price 1. Absent where inputs of one were not kept""",
            examples = "{\"world\": 3, \"price\": 1}")
        Map<Cause, Long> changed,
    @Schema(description = "How many have another rank") int moverCount,
    @Schema(description = "How many are ranked in b and not in a") int entryCount,
    @Schema(description = "How many are ranked in a and not in b") int leaverCount,
    @Schema(description = "How many have the same rank in both") int unmovedCount,
    @Schema(description = "Ranked in both with another rank, the farthest first; cut at limit")
        List<Move> movers,
    @Schema(description = "Ranked in b and not in a, best first; cut at limit") List<Move> entries,
    @Schema(description = "Ranked in a and not in b, best first; cut at limit")
        List<Move> leavers) {

  static ComparisonView of(Published a, Published b, Comparison comparison, int limit) {
    return new ComparisonView(
        b.methodology(),
        SnapshotView.from(a),
        SnapshotView.from(b),
        comparison.changed(),
        comparison.movers().size(),
        comparison.entries().size(),
        comparison.leavers().size(),
        comparison.unmoved(),
        comparison.movers().stream().limit(limit).toList(),
        comparison.entries().stream().limit(limit).toList(),
        comparison.leavers().stream().limit(limit).toList());
  }

  /** All of them, in one list. */
  static Csv csv(Comparison comparison) {
    return Csv.of(
        Move.CSV_HEADER,
        Stream.of(comparison.movers(), comparison.entries(), comparison.leavers())
            .flatMap(List::stream)
            .toList(),
        Move::csvRow);
  }
}

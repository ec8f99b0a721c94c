package org.xenotime.ranking.rankings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.methodology.Methodology;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "RankingSummary",
    description = "A published ranking and its newest snapshot",
    requiredProperties = {"id", "name", "question", "self", "methodology"})
record RankingSummaryView(
    @Schema(description = "Id of the ranking, which is that of its methodology", examples = "heavy")
        String id,
    String name,
    @Schema(description = "The question that it answers") String question,
    @Schema(description = "Absent while nothing was ranked yet") SnapshotView newest,
    @Schema(description = "Path of the ranking") String self,
    @Schema(description = "Path of its methodology") String methodology) {

  static final List<String> CSV_HEADER =
      List.of("id", "name", "question", "snapshot", "rankedCount", "unrankedCount");

  static RankingSummaryView of(Methodology methodology, SnapshotView newest) {
    return new RankingSummaryView(
        methodology.id(),
        methodology.name(),
        methodology.question(),
        newest,
        "/api/v1/rankings/" + methodology.id(),
        "/api/v1/methodologies/" + methodology.id());
  }

  List<Object> csvRow() {
    return newest == null
        ? Arrays.asList(id, name, question, null, null, null)
        : List.of(
            id, name, question, newest.snapshot(), newest.rankedCount(), newest.unrankedCount());
  }
}

package org.xenotime.deposits.intake;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an import read, what it stored, and what it found odd")
public record ImportReport(
    String dataSet,
    @Schema(description = "Rows read, by file") Map<String, Integer> rowsRead,
    @Schema(description = "Things stored, by kind") Map<String, Integer> stored,
    @Schema(description = "Rows that were stored with a reservation") List<Flagged> flagged,
    @Schema(description = "Values that were kept as text because their meaning is not certain")
        List<Unparsed> unparsed) {

  public record Flagged(
      String reason,
      int count,
      @Schema(description = "Row numbers after the header, with the record's own id")
          List<FlaggedRow> rows) {}

  public record FlaggedRow(String file, int row, String id) {}

  public record Unparsed(String column, String text, int count) {}
}

package org.xenotime.deposits.intake;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an import read, what it stored, and what it found odd")
public record ImportReport(
    @Schema(description = "Its place in addresses", examples = "usgs_global_ree_2022")
        String dataSet,
    @Schema(description = "Rows read, by file") Map<String, Integer> rowsRead,
    @Schema(description = "Things stored, by kind") Map<String, Integer> stored,
    @Schema(description = "Rows that were stored with a reservation") List<Flagged> flagged,
    @Schema(description = "Values that were kept as text because their meaning is not certain")
        List<Unparsed> unparsed) {

  @Schema(description = "Rows that were stored with one reservation")
  public record Flagged(
      @Schema(description = "What is odd about them") String reason,
      @Schema(description = "Number of rows") int count,
      @Schema(description = "Row numbers after the header, with the record's own id")
          List<FlaggedRow> rows) {}

  @Schema(description = "A row of a file")
  public record FlaggedRow(
      @Schema(description = "Name of the file") String file,
      @Schema(description = "Counted from 1 after the header") int row,
      @Schema(description = "Id of the record in its data set") String id) {}

  @Schema(description = "A value that was kept as text")
  public record Unparsed(
      @Schema(description = "Column of the file") String column,
      @Schema(description = "The value as it stands there") String text,
      @Schema(description = "Number of rows that have it") int count) {}
}

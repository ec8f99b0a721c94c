package org.xenotime.deposits.site;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.source.SourceRef;

@Schema(description = "What the sources of a deposit say, word for word")
record RecordView(
    @Schema(description = "Id of the deposit") String deposit,
    @Schema(description = "All records, by data set and row") List<Kept> items) {

  @Schema(name = "Record", description = "A row of a data set, as it stands in the file")
  record Kept(
      @Schema(
              description = "Data set; its report is at /api/v1/intake/{dataSet}",
              examples = "usgs_global_ree_2022")
          String dataSet,
      @Schema(description = "The record's id in the data set") String recordId,
      @Schema(description = "Counted from 1 after the header") int row,
      SourceRef source,
      @JsonRawValue
          @Schema(type = SchemaType.OBJECT, description = "Every column as it stands in the file")
          String original) {

    static Kept of(Object[] row) {
      return new Kept(
          (String) row[0],
          (String) row[1],
          (int) row[2],
          new SourceRef((String) row[3], (String) row[4]),
          (String) row[5]);
    }
  }
}

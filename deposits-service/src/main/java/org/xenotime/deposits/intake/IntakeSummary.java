package org.xenotime.deposits.intake;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.intake.ImportReport.Flagged;
import org.xenotime.deposits.intake.ImportReport.Unparsed;

@Schema(description = "An import in numbers; the whole report is at /api/v1/intake/{dataSet}")
record IntakeSummary(
    @Schema(description = "Its place in addresses", examples = "usgs_global_ree_2022")
        String dataSet,
    @Schema(description = "When it was completed, UTC") Instant completedAt,
    @Schema(description = "Rows, by file") Map<String, Integer> rowsRead,
    @Schema(description = "Things, by kind") Map<String, Integer> stored,
    @Schema(description = "Rows stored with a reservation, by reason") Map<String, Integer> flagged,
    @Schema(description = "Values kept as text, by column") Map<String, Integer> unparsed,
    @Schema(description = "Path of the whole report") String report) {

  static IntakeSummary from(IntakeRun run) {
    var report = run.report();
    var flagged = new TreeMap<String, Integer>();
    for (Flagged rows : report.flagged()) {
      flagged.put(rows.reason(), rows.count());
    }
    var unparsed = new TreeMap<String, Integer>();
    for (Unparsed text : report.unparsed()) {
      unparsed.merge(text.column(), text.count(), Integer::sum);
    }
    return new IntakeSummary(
        report.dataSet(),
        run.completedAt(),
        report.rowsRead(),
        report.stored(),
        flagged,
        unparsed,
        "/api/v1/intake/" + report.dataSet());
  }
}

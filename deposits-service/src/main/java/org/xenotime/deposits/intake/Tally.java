package org.xenotime.deposits.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xenotime.deposits.intake.ImportReport.Flagged;
import org.xenotime.deposits.intake.ImportReport.FlaggedRow;
import org.xenotime.deposits.intake.ImportReport.Unparsed;

/** Counts during one import; nothing odd passes without a line here. */
public final class Tally {

  private final Map<String, Integer> read = new LinkedHashMap<>();
  private final Map<String, Integer> stored = new LinkedHashMap<>();
  private final Map<String, List<FlaggedRow>> flagged = new LinkedHashMap<>();
  private final Map<Text, Integer> unparsed = new LinkedHashMap<>();

  private record Text(String column, String text) {}

  public void read(String file, int rows) {
    read.merge(file, rows, Integer::sum);
  }

  public void stored(String kind) {
    stored(kind, 1);
  }

  public void stored(String kind, int count) {
    stored.merge(kind, count, Integer::sum);
  }

  /** A row that was stored with a reservation. */
  public void flag(String reason, String file, int row, String id) {
    flagged.computeIfAbsent(reason, key -> new ArrayList<>()).add(new FlaggedRow(file, row, id));
  }

  /** A value that was kept as text. */
  public void unparsed(String column, String text) {
    unparsed.merge(new Text(column, text), 1, Integer::sum);
  }

  ImportReport report(String dataSet) {
    return new ImportReport(
        dataSet,
        read,
        stored,
        flagged.entrySet().stream()
            .map(entry -> new Flagged(entry.getKey(), entry.getValue().size(), entry.getValue()))
            .toList(),
        unparsed.entrySet().stream()
            .map(e -> new Unparsed(e.getKey().column(), e.getKey().text(), e.getValue()))
            .sorted(Comparator.comparing(Unparsed::column).thenComparing(Unparsed::text))
            .toList());
  }
}

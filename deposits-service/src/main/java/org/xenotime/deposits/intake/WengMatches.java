package org.xenotime.deposits.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which rows of Weng and others belong to which record of the USGS. Certain: one USGS record alone,
 * and no record of any database by that name more than a degree away from it.
 */
record WengMatches(Map<Integer, String> certain, Set<Integer> ambiguous) {

  static final String FILE = "coordinate_candidates.csv";

  private static final String USGS = "USGS_GLOBAL_REE_2022";
  private static final double FAR = 1;

  static WengMatches read(DataSetFiles files, Tally tally) {
    var rows = files.rows(FILE);
    tally.read(FILE, rows.size());
    var byRow =
        rows.stream()
            .filter(row -> row.required("reliability").equals("ok"))
            .collect(Collectors.groupingBy(row -> Integer.valueOf(row.required("weng_row"))));
    var certain = new HashMap<Integer, String>();
    var ambiguous = new TreeSet<Integer>();
    byRow.forEach(
        (number, candidates) -> {
          var records =
              candidates.stream()
                  .filter(candidate -> candidate.required("coord_source").equals(USGS))
                  .map(candidate -> candidate.required("coord_record_id"))
                  .distinct()
                  .toList();
          if (records.size() == 1 && areClose(candidates)) {
            certain.put(number, records.getFirst());
          } else if (!records.isEmpty()) {
            ambiguous.add(number);
          }
        });
    return new WengMatches(certain, ambiguous);
  }

  private static boolean areClose(List<Row> candidates) {
    return spread(candidates, "latitude") <= FAR && spread(candidates, "longitude") <= FAR;
  }

  private static double spread(List<Row> candidates, String column) {
    var values =
        candidates.stream()
            .mapToDouble(candidate -> Double.parseDouble(candidate.required(column)))
            .summaryStatistics();
    return values.getMax() - values.getMin();
  }
}

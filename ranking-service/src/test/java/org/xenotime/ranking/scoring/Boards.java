package org.xenotime.ranking.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Short ways to write boards and candidates in tests. */
public final class Boards {

  private Boards() {}

  public static Criterion criterion(String id, double weight, MissingRule missing) {
    return criterion(id, weight, Direction.MAXIMISE, new Normalisation.MinMax(), missing);
  }

  public static Criterion criterion(
      String id,
      double weight,
      Direction direction,
      Normalisation normalisation,
      MissingRule missing) {
    return new Criterion(id, weight, direction, normalisation, new Outliers.None(), missing);
  }

  /** Values of c1, c2 and so on; NaN where one is not known. */
  public static Candidate candidate(String id, double... values) {
    return inGroup(id, null, values);
  }

  public static Candidate inGroup(String id, String group, double... values) {
    Map<String, Double> known = new HashMap<>();
    for (int k = 0; k < values.length; k++) {
      if (!Double.isNaN(values[k])) {
        known.put("c" + (k + 1), values[k]);
      }
    }
    return new Candidate(id, group, known);
  }

  public static Standing of(String id, List<Standing> standings) {
    return standings.stream()
        .filter(standing -> standing.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}

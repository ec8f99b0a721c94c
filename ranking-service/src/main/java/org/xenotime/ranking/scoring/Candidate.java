package org.xenotime.ranking.scoring;

import java.util.Map;

/** Something to be ranked. A criterion that is not in {@code values} is not known. */
public record Candidate(String id, Map<String, Double> values) {

  public Candidate {
    values = Map.copyOf(values);
  }

  public boolean knows(Criterion criterion) {
    return values.containsKey(criterion.id());
  }

  double value(Criterion criterion) {
    return values.get(criterion.id());
  }
}

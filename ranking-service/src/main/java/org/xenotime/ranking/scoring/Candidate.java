package org.xenotime.ranking.scoring;

import java.util.Map;

/**
 * Something to be ranked. A criterion that is not in {@code values} is not known.
 *
 * @param group those that are alike, for the median of a group; null where there is none
 * @param ranges for known values that are only known within bounds, by criterion; the value itself
 *     is what the score is made of, the bounds give its interval
 */
public record Candidate(
    String id, String group, Map<String, Double> values, Map<String, Range> ranges) {

  public Candidate {
    values = Map.copyOf(values);
    ranges = Map.copyOf(ranges);
    for (var value : values.entrySet()) {
      requireFinite(id, value.getKey(), value.getValue());
    }
    for (var range : ranges.entrySet()) {
      requireAround(id, range.getKey(), range.getValue(), values.get(range.getKey()));
    }
  }

  public Candidate(String id, String group, Map<String, Double> values) {
    this(id, group, values, Map.of());
  }

  public Candidate(String id, Map<String, Double> values) {
    this(id, null, values, Map.of());
  }

  public boolean knows(Criterion criterion) {
    return values.containsKey(criterion.id());
  }

  private static void requireFinite(String id, String criterion, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "The value of '%s' on '%s' is %s, which is not a finite number"
              .formatted(id, criterion, value));
    }
  }

  private static void requireAround(String id, String criterion, Range range, Double value) {
    if (value == null || value < range.low() || value > range.high()) {
      throw new IllegalArgumentException(
          "The value of '%s' on '%s' is %s, which is not between %s and %s"
              .formatted(id, criterion, value, range.low(), range.high()));
    }
  }
}

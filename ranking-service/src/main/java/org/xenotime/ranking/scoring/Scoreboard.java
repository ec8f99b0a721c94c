package org.xenotime.ranking.scoring;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ranks candidates by criteria. The result depends on who takes part, not on the order in which
 * they come.
 */
public final class Scoreboard {

  private final List<Criterion> criteria;
  private final Aggregation aggregation;

  public Scoreboard(List<Criterion> criteria) {
    this(criteria, Aggregation.WEIGHTED_ARITHMETIC);
  }

  /** Refuses what nobody can be ranked by with an IllegalArgumentException that says why. */
  public Scoreboard(List<Criterion> criteria, Aggregation aggregation) {
    this.criteria = List.copyOf(criteria);
    this.aggregation = aggregation;
    requireDistinct("criterion", this.criteria.stream().map(Criterion::id));
    if (this.criteria.stream().noneMatch(criterion -> criterion.weight() > 0)) {
      throw new IllegalArgumentException("No criterion has a weight above 0");
    }
    if (aggregation.needsPositive()) {
      requireNoDeviations();
    }
  }

  public List<Criterion> criteria() {
    return criteria;
  }

  public Aggregation aggregation() {
    return aggregation;
  }

  /** Whether a candidate has what it takes to be ranked. */
  public boolean admits(Candidate candidate) {
    return criteria.stream().filter(Criterion::required).allMatch(candidate::knows)
        && criteria.stream().anyMatch(c -> c.weight() > 0 && candidate.knows(c));
  }

  /** The admitted candidates, best first; those that share a rank in the order of their ids. */
  public List<Standing> rank(List<Candidate> candidates) {
    return field(candidates).standings();
  }

  /** The admitted candidates, made comparable. */
  public Field field(List<Candidate> candidates) {
    requireDistinct("candidate", candidates.stream().map(Candidate::id));
    return Field.of(
        criteria,
        aggregation,
        candidates.stream()
            .filter(this::admits)
            .sorted(Comparator.comparing(Candidate::id))
            .toList());
  }

  private void requireNoDeviations() {
    for (var criterion : criteria) {
      if (criterion.normalisation().scale() == Scale.DEVIATIONS) {
        throw new IllegalArgumentException(
            "%s needs values from 0 up; the z-scores of '%s' are below 0 for about half of all"
                .formatted(aggregation.id(), criterion.id()));
      }
    }
  }

  private static void requireDistinct(String kind, Stream<String> ids) {
    var seen = new HashSet<String>();
    ids.filter(id -> !seen.add(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new IllegalArgumentException(
                  "There are two of the %s '%s'".formatted(kind, id));
            });
  }
}

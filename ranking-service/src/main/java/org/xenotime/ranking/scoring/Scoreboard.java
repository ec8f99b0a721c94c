package org.xenotime.ranking.scoring;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Ranks candidates by criteria. The result depends on who takes part, not on the order in which
 * they come.
 */
public final class Scoreboard {

  /** Decimals of what is published; finer differences are noise of the arithmetic, hence ties. */
  private static final double PRECISION = 1e9;

  private final List<Criterion> criteria;

  public Scoreboard(List<Criterion> criteria) {
    this.criteria = List.copyOf(criteria);
  }

  /** Whether a candidate has what it takes to be ranked. */
  public boolean admits(Candidate candidate) {
    return criteria.stream().filter(Criterion::required).allMatch(candidate::knows)
        && criteria.stream().anyMatch(c -> c.weight() > 0 && candidate.knows(c));
  }

  /** The admitted candidates, best first; those that share a rank in the order of their ids. */
  public List<Standing> rank(List<Candidate> candidates) {
    var admitted = candidates.stream().filter(this::admits).toList();
    Map<String, DoubleUnaryOperator> places =
        criteria.stream().collect(toMap(Criterion::id, criterion -> fit(criterion, admitted)));
    var scored =
        admitted.stream()
            .map(candidate -> score(candidate, places))
            .sorted(
                Comparator.comparingDouble(Standing::score).reversed().thenComparing(Standing::id))
            .toList();
    return withRanks(scored);
  }

  private static DoubleUnaryOperator fit(Criterion criterion, List<Candidate> candidates) {
    return criterion
        .normalisation()
        .fit(
            candidates.stream()
                .filter(candidate -> candidate.knows(criterion))
                .mapToDouble(candidate -> candidate.value(criterion))
                .toArray());
  }

  private Standing score(Candidate candidate, Map<String, DoubleUnaryOperator> places) {
    var known = criteria.stream().filter(candidate::knows).toList();
    var normalised = new double[known.size()];
    var mean = new WeightedMean();
    for (int i = 0; i < normalised.length; i++) {
      var criterion = known.get(i);
      normalised[i] = places.get(criterion.id()).applyAsDouble(candidate.value(criterion));
      mean.add(normalised[i], criterion.weight());
    }
    var terms = new ArrayList<Term>();
    for (int i = 0; i < normalised.length; i++) {
      var criterion = known.get(i);
      var weight = criterion.weight() / mean.weights();
      terms.add(
          new Term(
              criterion.id(),
              candidate.value(criterion),
              round(normalised[i]),
              round(weight),
              round(weight * normalised[i])));
    }
    return new Standing(
        0, candidate.id(), round(mean.value()), round(mean.weights()), List.copyOf(terms));
  }

  private static List<Standing> withRanks(List<Standing> sorted) {
    var ranked = new ArrayList<Standing>(sorted.size());
    for (var next : sorted) {
      var tied = !ranked.isEmpty() && ranked.getLast().score() == next.score();
      var rank = tied ? ranked.getLast().rank() : ranked.size() + 1;
      ranked.add(new Standing(rank, next.id(), next.score(), next.completeness(), next.terms()));
    }
    return List.copyOf(ranked);
  }

  private static double round(double value) {
    return Math.rint(value * PRECISION) / PRECISION;
  }
}

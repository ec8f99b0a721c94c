package org.xenotime.ranking.evaluation.request;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.xenotime.ranking.scoring.Aggregation;
import org.xenotime.ranking.uncertainty.value.Value;
import org.xenotime.ranking.uncertainty.weight.Dirichlet;
import org.xenotime.ranking.uncertainty.weight.Fixed;
import org.xenotime.ranking.uncertainty.weight.Intervals;
import org.xenotime.ranking.uncertainty.weight.Ordinal;
import org.xenotime.ranking.uncertainty.weight.Uniform;
import org.xenotime.ranking.uncertainty.weight.Weights;

/**
 * Candidates to be ranked, checked: whatever it asks for can be computed.
 *
 * @param criteria their ids
 * @param alternatives their ids
 * @param values by alternative and criterion, already on the scale of the criterion; one that is
 *     not known is {@link Value#missing()}
 * @param measures wire names
 */
public record EvaluationRequest(
    List<String> criteria,
    List<String> alternatives,
    List<List<Value>> values,
    Weights weights,
    Aggregation aggregation,
    int draws,
    long seed,
    Set<String> measures) {

  public static final String ACCEPTABILITY = "acceptability";
  public static final String CENTRAL_WEIGHTS = "centralWeights";
  public static final String CONFIDENCE = "confidence";
  public static final String PAIRWISE = "pairwise";
  public static final String SOBOL = "sobol";

  static final List<String> MEASURES =
      List.of(ACCEPTABILITY, CENTRAL_WEIGHTS, CONFIDENCE, PAIRWISE, SOBOL);

  /** Where a request does not say what to measure: what grows no faster than the candidates do. */
  static final Set<String> USUAL_MEASURES = Set.of(ACCEPTABILITY, CENTRAL_WEIGHTS, CONFIDENCE);

  public boolean asksFor(String measure) {
    return measures.contains(measure);
  }

  /** How many assumptions there are that may drive a rank: weights, and uncertain columns. */
  public int factors() {
    var columns =
        (int)
            IntStream.range(0, criteria.size())
                .filter(column -> values.stream().anyMatch(row -> !row.get(column).isExact()))
                .count();
    return columns
        + switch (weights) {
          case Fixed fixed -> 0;
          case Uniform uniform -> criteria.size();
          case Dirichlet dirichlet -> criteria.size();
          case Ordinal ordinal -> 1;
          case Intervals intervals -> 1;
        };
  }
}

package org.xenotime.ranking.evaluation.request;

import java.util.List;
import java.util.Set;
import org.xenotime.ranking.scoring.Aggregation;
import org.xenotime.ranking.uncertainty.value.Value;
import org.xenotime.ranking.uncertainty.weight.Weights;

/**
 * Candidates to be ranked, checked: whatever it asks for can be computed.
 *
 * @param criteria their ids
 * @param alternatives their ids
 * @param values by alternative and criterion, already on the scale of the criterion; one that is
 *     not known is {@link Value#missing}
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

  static final List<String> MEASURES =
      List.of(ACCEPTABILITY, CENTRAL_WEIGHTS, CONFIDENCE, PAIRWISE);

  /** Where a request does not say what to measure: what grows no faster than the candidates do. */
  static final Set<String> USUAL_MEASURES = Set.of(ACCEPTABILITY, CENTRAL_WEIGHTS, CONFIDENCE);

  public boolean asksFor(String measure) {
    return measures.contains(measure);
  }
}

package org.xenotime.ranking.evaluation;

import java.time.Duration;
import org.xenotime.ranking.evaluation.request.EvaluationRequest;

/**
 * How long a request will take on one processor, by rule of thumb: what the parts of the work have
 * taken where they were measured. It only decides what is worth a job.
 */
record Cost(double ranksNanos, double sobolNanos) {

  private static final double WEIGHT_AND_ADD = 1.5;
  private static final double DRAW_OF_VALUE = 25;
  private static final double COMPARISON = 4;
  private static final double PAIR = 1;

  static Cost of(EvaluationRequest request) {
    double alternatives = request.alternatives().size();
    var uncertain =
        request.values().stream()
            .mapToLong(row -> row.stream().filter(value -> !value.isExact()).count())
            .sum();
    var scores =
        alternatives * request.criteria().size() * WEIGHT_AND_ADD + uncertain * DRAW_OF_VALUE;
    var sorting = alternatives * (1 + Math.log(alternatives)) * COMPARISON;
    var draw = scores + sorting;
    if (request.asksFor(EvaluationRequest.PAIRWISE)) {
      draw += alternatives * alternatives * PAIR;
    }
    if (request.asksFor(EvaluationRequest.CONFIDENCE) && uncertain > 0) {
      // Each alternative is held against all others once more, by weights of its own.
      draw += alternatives * alternatives * request.criteria().size() * WEIGHT_AND_ADD;
    }
    var sobol =
        request.asksFor(EvaluationRequest.SOBOL)
            ? Evaluate.runs(request) * (request.factors() + 2.0) * (scores + sorting)
            : 0;
    return new Cost(request.draws() * draw, sobol);
  }

  Duration duration() {
    return Duration.ofNanos((long) (ranksNanos + sobolNanos));
  }

  double shareOfRanks() {
    return ranksNanos / (ranksNanos + sobolNanos);
  }
}

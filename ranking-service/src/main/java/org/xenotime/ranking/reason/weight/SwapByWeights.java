package org.xenotime.ranking.reason.weight;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xenotime.ranking.reason.weight.WeightChange.Method;
import org.xenotime.ranking.scoring.Aggregation;
import org.xenotime.ranking.scoring.Field;
import org.xenotime.ranking.scoring.Scorer;

/** Asks for the smallest change of weights that puts one before another who is above it. */
public final class SwapByWeights {

  /** A published score has nine decimals: what differs by more than one of them is no tie. */
  private static final double MARGIN = 2e-9;

  /** Where a score is small, the same difference of means is a smaller difference of scores. */
  private static final double WIDEST_MARGIN = 1e-2;

  private SwapByWeights() {}

  /** Empty where no weights at all would do it. */
  public static Optional<WeightChange> of(Field field, int below, int above) {
    double sum = Arrays.stream(field.weights()).sum();
    var from = Arrays.stream(field.weights()).map(weight -> weight / sum).toArray();
    if (field.aggregation() == Aggregation.COPELAND) {
      return new CopelandSwap(from, field.matrix(), below, above)
          .closest()
          .map(weights -> new Found(weights, from, false))
          .map(found -> change(field, found, Method.ONE_WEIGHT_AT_A_TIME));
    }
    var pair = field.pair(below, above);
    var scorer = new Scorer(pair, field.aggregation());
    var scores = new double[2];
    for (double margin = MARGIN; margin < WIDEST_MARGIN; margin *= 4) {
      var swap = new MeanSwap(from, pair, field.aggregation(), margin);
      var found = swap.closest();
      if (found.isEmpty()) {
        return Optional.empty();
      }
      scorer.score(found.get().weights, scores);
      if (scores[0] > scores[1]) {
        return Optional.of(change(field, found.get(), swap.method()));
      }
    }
    return Optional.empty();
  }

  private static WeightChange change(Field field, Found found, Method method) {
    Map<String, Double> byCriterion = new LinkedHashMap<>();
    for (int k = 0; k < found.weights.length; k++) {
      byCriterion.put(field.criteria().get(k).id(), found.weights[k]);
    }
    return new WeightChange(byCriterion, found.distance, found.proven, method);
  }
}

package org.xenotime.ranking.reason;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xenotime.ranking.reason.weight.SwapByWeights;
import org.xenotime.ranking.scoring.Field;
import org.xenotime.ranking.scoring.Rounding;

/**
 * Why somebody has its rank and not a better one.
 *
 * @param nextAbove the nearest with a better rank (of several that share it the last by id); empty
 *     for the first
 */
public record Why(
    String id, int rank, double score, Optional<NextAbove> nextAbove, Dominance dominance) {

  /** Of somebody who is ranked; an IllegalArgumentException where nobody is called so. */
  public static Why of(Field field, String id) {
    int n = field.candidates().size();
    var scores = new double[n];
    var ranks = new int[n];
    field.scorer().rank(field.weights(), scores, ranks);
    int row = field.row(id);
    var above =
        IntStream.range(0, n)
            .filter(i -> ranks[i] < ranks[row])
            .boxed()
            .max(Comparator.comparingInt((Integer i) -> ranks[i]).thenComparing(i -> i))
            .map(
                i ->
                    new NextAbove(
                        field.candidates().get(i).id(),
                        ranks[i],
                        scores[i],
                        Rounding.published(scores[i] - scores[row]),
                        SwapByWeights.of(field, row, i),
                        values(field, row, i)));
    return new Why(id, ranks[row], scores[row], above, Dominance.of(field, row));
  }

  private static List<ValueChange> values(Field field, int below, int above) {
    return IntStream.range(0, field.criteria().size())
        .filter(k -> field.criteria().get(k).weight() > 0)
        .mapToObj(k -> new SwapByValue(field, below, above, k).find())
        .flatMap(Optional::stream)
        .toList();
  }
}

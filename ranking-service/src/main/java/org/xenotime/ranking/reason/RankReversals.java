package org.xenotime.ranking.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xenotime.ranking.scoring.Aggregation;
import org.xenotime.ranking.scoring.Copeland;
import org.xenotime.ranking.scoring.Field;
import org.xenotime.ranking.scoring.Matrix;
import org.xenotime.ranking.scoring.Rounding;
import org.xenotime.ranking.scoring.Scorer;

/**
 * The audit of rank reversals: each one is left out in turn, and those who then change places among
 * themselves are told. They should not, since nothing is known of them that was not known before.
 */
public final class RankReversals {

  private final Field field;
  private final Matrix matrix;
  private final double[] weights;
  private final double[] scores;

  private RankReversals(Field field) {
    this.field = field;
    this.matrix = field.matrix();
    this.weights = field.weights();
    this.scores = new double[field.candidates().size()];
    field.scorer().score(weights, scores);
  }

  /** Only removals by which anybody moves, in the order of the ids. */
  public static List<Reversal> audit(Field field) {
    var audit = new RankReversals(field);
    return IntStream.range(0, field.candidates().size())
        .mapToObj(audit::without)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Reversal> without(int removed) {
    if (field.isIndifferentTo(removed) && field.aggregation() != Aggregation.COPELAND) {
      return Optional.empty();
    }
    int n = scores.length - 1;
    var before = new double[n];
    for (int i = 0; i < n; i++) {
      before[i] = scores[i < removed ? i : i + 1];
    }
    var after = field.isIndifferentTo(removed) ? fewerDuels(removed) : rescored(removed);
    var moves = moves(removed, before, after);
    return moves.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reversal(field.candidates().get(removed).id(), moves));
  }

  private double[] rescored(int removed) {
    var after = new double[scores.length - 1];
    field.without(removed).scorer().score(weights, after);
    return after;
  }

  /** The others' comparisons stay as they are; the one with the removed is gone. */
  private double[] fewerDuels(int removed) {
    int n = scores.length - 1;
    var after = new double[n];
    for (int i = 0; i < n; i++) {
      int row = i < removed ? i : i + 1;
      double won = scores[row] * n - Copeland.won(matrix, row, removed, weights);
      after[i] = n == 1 ? scores[row] : Rounding.published(Math.rint(2 * won) / 2 / (n - 1));
    }
    return after;
  }

  private List<Reversal.Move> moves(int removed, double[] before, double[] after) {
    int n = before.length;
    var ranksBefore = new int[n];
    var ranksAfter = new int[n];
    var scorer = new Scorer(new Matrix(new double[n], n, 1), field.aggregation());
    scorer.ranksOf(before, ranksBefore);
    scorer.ranksOf(after, ranksAfter);
    var moves = new ArrayList<Reversal.Move>();
    for (int i = 0; i < n; i++) {
      if (ranksBefore[i] != ranksAfter[i]) {
        var id = field.candidates().get(i < removed ? i : i + 1).id();
        moves.add(new Reversal.Move(id, ranksBefore[i], ranksAfter[i]));
      }
    }
    moves.sort(Comparator.comparingInt(Reversal.Move::before).thenComparing(Reversal.Move::id));
    return List.copyOf(moves);
  }
}

package org.xenotime.ranking.whatif;

import java.util.List;
import org.xenotime.ranking.scoring.Aggregation;
import org.xenotime.ranking.scoring.Criterion;
import org.xenotime.ranking.scoring.Field;
import org.xenotime.ranking.scoring.Matrix;
import org.xenotime.ranking.scoring.Scorer;

/**
 * Those who compete under a setting, in flat form: all that is left to be done for other weights is
 * to weigh and to count.
 */
final class Competition {

  private final Aggregation aggregation;
  private final List<String> criteria;
  private final double[] weights;
  private final Matrix matrix;

  /** The worst and the best matrix; empty where no value is open. */
  private final List<Matrix> open;

  private final List<Member> members;
  private final List<Member> out;
  private final int unranked;

  /**
   * Takes of a field what is needed for any weights.
   *
   * @param members who they are, in the order of the rows
   * @param out who was ranked by the snapshot and is not here
   * @param unranked how many deposits do not take part
   */
  Competition(Field field, List<Member> members, List<Member> out, int unranked) {
    this.aggregation = field.aggregation();
    this.criteria = field.criteria().stream().map(Criterion::id).toList();
    this.weights = field.weights();
    this.matrix = field.matrix();
    this.open = field.isOpen() ? List.of(field.low(), field.high()) : List.of();
    this.members = members;
    this.out = out;
    this.unranked = unranked;
  }

  /** Ids, in the order of the weights. */
  List<String> criteria() {
    return criteria;
  }

  /** The published weights: a copy. */
  double[] weights() {
    return weights.clone();
  }

  Member member(int row) {
    return members.get(row);
  }

  List<Member> out() {
    return out;
  }

  int unranked() {
    return unranked;
  }

  Ranks rank(double[] by) {
    var scores = new double[members.size()];
    var places = new int[members.size()];
    new Scorer(matrix, aggregation).rank(by, scores, places);
    return open.isEmpty()
        ? Ranks.certain(scores, places)
        : Ranks.bounded(scores, places, scores(open.getFirst(), by), scores(open.getLast(), by));
  }

  private double[] scores(Matrix of, double[] by) {
    var scores = new double[members.size()];
    new Scorer(of, aggregation).score(by, scores);
    return scores;
  }
}

package org.xenotime.ranking.uncertainty.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Scores and ranks without doubt: every value at its median, the weights in their centre.
 *
 * @param scores NaN where nothing is known
 * @param ranks from 1; those that tie share the better one
 */
public record Central(List<Double> scores, List<Integer> ranks) {

  public Central {
    scores = List.copyOf(scores);
    ranks = List.copyOf(ranks);
  }

  static Central of(Problem problem) {
    var columns = new Columns(problem);
    var board = new Board(columns);
    var weights = problem.weights().centre(problem.criteria());
    var scored = new double[columns.size()];
    var ranked = new int[columns.size()];
    board.score(weights, scored);
    board.rank(weights, ranked, 0, 1);
    var scores = new ArrayList<>(Collections.nCopies(problem.alternatives(), Double.NaN));
    var ranks = new ArrayList<>(Collections.nCopies(problem.alternatives(), columns.size() + 1));
    for (int row = 0; row < columns.size(); row++) {
      scores.set(columns.alternative(row), scored[row]);
      ranks.set(columns.alternative(row), ranked[row] + 1);
    }
    return new Central(scores, ranks);
  }
}

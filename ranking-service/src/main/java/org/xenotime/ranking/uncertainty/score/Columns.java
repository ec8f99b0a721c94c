package org.xenotime.ranking.uncertainty.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.xenotime.ranking.uncertainty.value.Value;

/**
 * A problem as the inner loops want it: prepared values, one criterion after the other, of those
 * alternatives of which anything is known. Several boards may stand on the same columns.
 */
public final class Columns {

  /** A value that is drawn, and where it stands. */
  record Cell(int criterion, int row, Value value) {}

  /** How far out a value is looked at, to know how large scores may become. */
  private static final double RARE = 1e-12;

  private final Problem problem;
  private final int[] alternatives;
  private final Form form;
  private final double[][] prepared;
  private final double[][] known;
  private final List<Cell> cells = new ArrayList<>();
  private final Grid grid;

  public Columns(Problem problem) {
    this.problem = problem;
    this.alternatives = ofWhichAnythingIsKnown(problem);
    this.form = Form.of(problem.aggregation());
    this.prepared = new double[problem.criteria()][alternatives.length];
    this.known = new double[problem.criteria()][alternatives.length];
    double largest = form == Form.COPELAND ? alternatives.length : 0;
    for (int c = 0; c < prepared.length; c++) {
      for (int row = 0; row < alternatives.length; row++) {
        var value = problem.value(alternatives[row], c);
        if (!value.isMissing()) {
          known[c][row] = 1;
          prepared[c][row] = form.prepare(value.median());
          largest = Math.max(largest, largestScore(value));
        }
        if (!value.isExact()) {
          cells.add(new Cell(c, row, value));
        }
      }
    }
    this.grid = Grid.upTo(largest);
  }

  /** All of them where nothing is known of any: they all tie. */
  private static int[] ofWhichAnythingIsKnown(Problem problem) {
    var weights = problem.weights().centre(problem.criteria());
    var some =
        IntStream.range(0, problem.alternatives())
            .filter(
                i ->
                    IntStream.range(0, weights.length)
                        .anyMatch(c -> weights[c] > 0 && !problem.value(i, c).isMissing()))
            .toArray();
    return some.length > 0 ? some : IntStream.range(0, problem.alternatives()).toArray();
  }

  private double largestScore(Value value) {
    return value.isExact()
        ? scoreOf(value.median())
        : Math.max(
            scoreOf(value.median()),
            Math.max(scoreOf(value.quantile(RARE)), scoreOf(value.quantile(1 - RARE))));
  }

  private double scoreOf(double value) {
    return Math.abs(form.finish(form.prepare(value), 1));
  }

  /** How many alternatives stand in them. */
  public int size() {
    return alternatives.length;
  }

  public int criteria() {
    return problem.criteria();
  }

  /** The alternative, by its number in the problem, that stands in a row of these columns. */
  public int alternative(int row) {
    return alternatives[row];
  }

  Form form() {
    return form;
  }

  Grid grid() {
    return grid;
  }

  /** Values in the middle by criterion, prepared for sums; 0 where one is missing. A copy. */
  double[][] prepared() {
    return Arrays.stream(prepared).map(double[]::clone).toArray(double[][]::new);
  }

  /** By criterion 1 where a value is known and 0 where not, or nothing at all if all are known. */
  double[][] known() {
    return Arrays.stream(known).flatMapToDouble(Arrays::stream).allMatch(k -> k == 1)
        ? new double[0][]
        : known;
  }

  List<Cell> cells() {
    return List.copyOf(cells);
  }
}

package org.xenotime.ranking.uncertainty.score;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Rows of columns, each with weights of its own, with which it is compared with all rows. Values
 * are drawn for several draws at once: the inner loop runs over draws, and all values of a row stay
 * near while it meets its rivals.
 */
public final class Rivals {

  /** As many values are drawn at once as fit into the cache of a core. */
  private static final int AT_ONCE = 1 << 17;

  private static final int MOST_DRAWS = 256;
  private static final int FEWEST_DRAWS = 8;

  private final Columns columns;
  private final int[] rows;
  private final double[][] weights;
  private final double[][] masses;
  private final int block;

  /**
   * Rows and their weights; nothing is copied.
   *
   * @param weights of each of the rows, by criterion
   */
  public Rivals(Columns columns, int[] rows, double[][] weights) {
    this.columns = columns;
    this.rows = rows;
    this.weights = weights;
    this.masses = masses(columns.known());
    int size = Math.max(columns.size() * columns.criteria(), 1);
    this.block = Math.clamp((long) AT_ONCE / size, FEWEST_DRAWS, MOST_DRAWS);
  }

  /** The weight of what is known of each row, by rival; nothing where all are known. */
  private double[][] masses(double[][] known) {
    var byRival = new double[known.length == 0 ? 0 : rows.length][columns.size()];
    for (int i = 0; i < byRival.length; i++) {
      WeightedSums.of(known, weights[i], byRival[i]);
    }
    return byRival;
  }

  /** For one thread. */
  public Contest contest() {
    return new Contest();
  }

  /** The arrays of one thread. */
  public final class Contest {
    private final double[][] values;
    private final double[][] own = new double[rows.length][block];
    private final double[][] lead = new double[rows.length][block];
    private final double[] scores = new double[block];
    private final boolean oneByOne = columns.form() == Form.COPELAND;
    private final Board board = new Board(columns);
    private final int[] ranks = new int[columns.size()];

    private Contest() {
      int size = columns.size();
      var middle = columns.prepared();
      values = new double[oneByOne ? 0 : middle.length * size][block];
      for (int place = 0; place < values.length; place++) {
        Arrays.fill(values[place], middle[place / size][place % size]);
      }
    }

    /**
     * Draws values so many times, and adds 1 each time for each of the rows that leads with its
     * weights; those that tie all lead.
     */
    public void countLeaders(RandomGenerator random, int draws, int[] led) {
      if (oneByOne) {
        countOneByOne(random, draws, led);
        return;
      }
      for (int done = 0; done < draws; done += block) {
        int count = Math.min(block, draws - done);
        draw(random, count);
        compareAll(count);
        for (int i = 0; i < rows.length; i++) {
          for (int d = 0; d < count; d++) {
            led[i] += lead[i][d] < 0 ? 0 : 1;
          }
        }
      }
    }

    private void draw(RandomGenerator random, int count) {
      for (var cell : columns.cells()) {
        var drawn = values[cell.criterion() * columns.size() + cell.row()];
        for (int d = 0; d < count; d++) {
          drawn[d] = columns.form().prepare(cell.value().draw(random));
        }
      }
    }

    private void compareAll(int count) {
      for (int i = 0; i < rows.length; i++) {
        score(rows[i], i, count);
        for (int d = 0; d < count; d++) {
          own[i][d] = columns.grid().place(scores[d]);
        }
        Arrays.fill(lead[i], 0);
      }
      for (int row = 0; row < columns.size(); row++) {
        for (int i = 0; i < rows.length; i++) {
          score(row, i, count);
          compare(own[i], lead[i], count);
        }
      }
    }

    /** The scores of a row with the weights of a rival. */
    private void score(int row, int rival, int count) {
      WeightedSums.of(values, row, columns.size(), weights[rival], scores, count);
      if (masses.length == 0) {
        columns.form().finish(scores, count);
      } else {
        columns.form().finishAll(scores, masses[rival][row], count);
      }
    }

    /** The lead over the strongest rival so far; less than 0 is no lead any more. */
    private void compare(double[] mine, double[] least, int count) {
      double offset = columns.grid().offset();
      for (int d = 0; d < count; d++) {
        least[d] = Math.min(least[d], mine[d] - (scores[d] + offset));
      }
    }

    private void countOneByOne(RandomGenerator random, int draws, int[] led) {
      for (int draw = 0; draw < draws; draw++) {
        board.drawValues(random);
        for (int i = 0; i < rows.length; i++) {
          board.rank(weights[i], ranks, 0, 1);
          led[i] += ranks[rows[i]] == 0 ? 1 : 0;
        }
      }
    }
  }
}

package org.xenotime.ranking.uncertainty.score;

import java.util.Arrays;

/**
 * Rows of columns, each with weights of its own, with which it is compared with all rows. The
 * values of one row times the weights of all rivals are one product of a matrix: that is the inner
 * loop.
 */
public final class Rivals {
  private static final double[] ALL_KNOWN = {};

  private final Columns columns;
  private final int[] rows;
  private final double[][] weights;
  private final double[] byCriterion;
  private final double[][] masses;

  /**
   * Rows and their weights; nothing is copied.
   *
   * @param weights of each of the rows, by criterion
   */
  public Rivals(Columns columns, int[] rows, double[][] weights) {
    this.columns = columns;
    this.rows = rows;
    this.weights = weights;
    this.byCriterion = new double[columns.criteria() * rows.length];
    for (int c = 0; c < columns.criteria(); c++) {
      for (int i = 0; i < rows.length; i++) {
        byCriterion[c * rows.length + i] = weights[i][c];
      }
    }
    this.masses = masses(columns.known());
  }

  /** The weight of what is known of each row, by rival. */
  private double[][] masses(double[] known) {
    var byRow = new double[columns.size()][];
    var column = new double[columns.criteria()];
    for (int row = 0; row < byRow.length; row++) {
      byRow[row] = ALL_KNOWN;
      if (known.length > 0) {
        gather(known, row, column);
        if (Arrays.stream(column).anyMatch(k -> k == 0)) {
          byRow[row] = new double[rows.length];
          WeightedSums.of(byCriterion, column, byRow[row]);
        }
      }
    }
    return byRow;
  }

  /** For one thread, on the values of its board as they are at each time. */
  public Contest contest(Board board) {
    return new Contest(board);
  }

  private void gather(double[] values, int row, double[] into) {
    for (int c = 0; c < into.length; c++) {
      into[c] = values[c * columns.size() + row];
    }
  }

  /** The arrays of one thread. */
  public final class Contest {
    private final Board board;
    private final double[] row = new double[columns.criteria()];
    private final double[] own = new double[rows.length];
    private final double[] scores = new double[rows.length];
    private final long[] beaten = new long[rows.length];
    private final int[] ranks = new int[columns.size()];

    private Contest(Board board) {
      this.board = board;
    }

    /** Adds 1 for each of the rows that leads with its weights; those that tie all lead. */
    public void countLeaders(int[] led) {
      if (columns.form() == Form.COPELAND) {
        countOneByOne(led);
        return;
      }
      for (int i = 0; i < rows.length; i++) {
        own[i] = columns.grid().place(ownScore(i));
      }
      Arrays.fill(beaten, 0);
      for (int other = 0; other < columns.size(); other++) {
        gather(board.values(), other, row);
        WeightedSums.of(byCriterion, row, scores);
        if (masses[other].length > 0 || columns.form() != Form.ARITHMETIC) {
          finish(masses[other]);
        }
        compare();
      }
      for (int i = 0; i < rows.length; i++) {
        led[i] += beaten[i] < 0 ? 0 : 1;
      }
    }

    /** Adds up in the order in which the scores of the others are added up, to be equal to one. */
    private double ownScore(int rival) {
      double sum = 0;
      for (int c = 0; c < row.length; c++) {
        sum +=
            board.values()[c * columns.size() + rows[rival]] * byCriterion[c * rows.length + rival];
      }
      return finish(sum, masses[rows[rival]], rival);
    }

    private void finish(double[] mass) {
      for (int i = 0; i < scores.length; i++) {
        scores[i] = finish(scores[i], mass, i);
      }
    }

    private double finish(double sum, double[] mass, int rival) {
      double known = mass.length == 0 ? 1 : mass[rival];
      return known > 0 ? columns.form().finish(sum, known) : Double.NEGATIVE_INFINITY;
    }

    /** The sign of a difference is a bit: what is beaten once has it set. */
    private void compare() {
      double offset = columns.grid().offset();
      for (int i = 0; i < beaten.length; i++) {
        beaten[i] |= Double.doubleToRawLongBits(own[i] - (scores[i] + offset));
      }
    }

    private void countOneByOne(int[] led) {
      for (int i = 0; i < rows.length; i++) {
        board.rank(weights[i], ranks, 0, 1);
        led[i] += ranks[rows[i]] == 0 ? 1 : 0;
      }
    }
  }
}

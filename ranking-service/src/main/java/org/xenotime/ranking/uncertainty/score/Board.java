package org.xenotime.ranking.uncertainty.score;

import java.util.random.RandomGenerator;

/** Where one thread draws values, weighs and ranks them, again and again in the same arrays. */
public final class Board {
  private final int size;
  private final int criteria;
  private final Form form;
  private final Grid grid;
  private final double[][] values;
  private final double[][] known;
  private final Columns.Cell[] cells;
  private final double[] sums;
  private final double[] mass;
  private final long[] keys;
  private final Ranker ranker;
  private final Copeland copeland;

  public Board(Columns columns) {
    this.size = columns.size();
    this.criteria = columns.criteria();
    this.form = columns.form();
    this.grid = columns.grid();
    this.values = columns.prepared();
    this.known = columns.known();
    this.cells = columns.cells().toArray(Columns.Cell[]::new);
    this.sums = new double[size];
    this.mass = new double[known.length == 0 ? 0 : size];
    this.keys = new long[size];
    this.ranker = new Ranker(size);
    this.copeland = new Copeland(size, criteria);
  }

  /** Draws every value that is uncertain. */
  public void drawValues(RandomGenerator random) {
    for (var cell : cells) {
      values[cell.criterion()][cell.row()] = form.prepare(cell.value().draw(random));
    }
  }

  /** How many values are uncertain. */
  public int uncertain() {
    return cells.length;
  }

  /** Which criterion an uncertain value belongs to. */
  public int criterion(int uncertain) {
    return cells[uncertain].criterion();
  }

  /** Sets an uncertain value to that below which it lies with this probability. */
  public void setValue(int uncertain, double probability) {
    var cell = cells[uncertain];
    values[cell.criterion()][cell.row()] = form.prepare(cell.value().quantile(probability));
  }

  /**
   * Weighs and ranks the values as they are now.
   *
   * @param ranks the rank of the i-th row, from 0, goes to {@code from + i * stride}
   */
  public void rank(double[] weights, int[] ranks, int from, int stride) {
    weigh(weights);
    for (int i = 0; i < size; i++) {
      keys[i] = Double.doubleToRawLongBits(sums[i]);
    }
    ranker.rank(keys, ranks, from, stride);
  }

  /** How many rows share the first rank of the last ranking. */
  public int leaders() {
    return ranker.leaders();
  }

  /** One of them, counted from 0. */
  public int leader(int index) {
    return ranker.leader(index);
  }

  /**
   * The scores of the rows as they are published, NaN where nothing is known, for the values as
   * they are now.
   */
  public void score(double[] weights, double[] scores) {
    finish(weights);
    for (int i = 0; i < size; i++) {
      scores[i] = Double.isInfinite(sums[i]) ? Double.NaN : form.published(sums[i], size);
    }
  }

  private void weigh(double[] weights) {
    finish(weights);
    for (int i = 0; i < size; i++) {
      sums[i] = grid.place(sums[i]);
    }
  }

  private void finish(double[] weights) {
    if (form == Form.COPELAND) {
      copeland.score(values, known, weights, sums);
      return;
    }
    WeightedSums.of(values, weights, sums);
    if (known.length > 0) {
      WeightedSums.of(known, weights, mass);
      form.finish(sums, mass, 0, size);
    } else {
      form.finish(sums, size);
    }
  }
}

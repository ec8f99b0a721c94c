package org.xenotime.ranking.scoring;

import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Those who compete, in the order of their ids, with their values made comparable. A field never
 * changes; questions of the kind "what if" are asked of another one that differs in one thing.
 */
public final class Field {

  private final List<Criterion> criteria;
  private final Aggregation aggregation;
  private final List<Candidate> candidates;
  private final List<Column> columns;

  Field(
      List<Criterion> criteria,
      Aggregation aggregation,
      List<Candidate> candidates,
      List<Column> columns) {
    this.criteria = criteria;
    this.aggregation = aggregation;
    this.candidates = candidates;
    this.columns = columns;
    requirePositive();
  }

  static Field of(List<Criterion> criteria, Aggregation aggregation, List<Candidate> candidates) {
    var groups = candidates.stream().map(Candidate::group).toArray(String[]::new);
    var mixed = criteria.stream().map(c -> c.normalisation().scale()).distinct().count() > 1;
    var columns =
        criteria.stream()
            .map(
                criterion ->
                    new Column(
                        criterion,
                        mixed,
                        raw(criterion, candidates),
                        candidates.stream()
                            .map(candidate -> candidate.ranges().get(criterion.id()))
                            .toArray(Range[]::new),
                        groups))
            .toList();
    return new Field(criteria, aggregation, candidates, columns);
  }

  /** Best first; those that share a rank in the order of their ids. */
  public List<Standing> standings() {
    return new Standings(this).all();
  }

  public List<Criterion> criteria() {
    return criteria;
  }

  public Aggregation aggregation() {
    return aggregation;
  }

  /** In the order of their ids, which is that of the rows of all matrices. */
  public List<Candidate> candidates() {
    return candidates;
  }

  /** The weights as they were given; they need not add up to 1. */
  public double[] weights() {
    return criteria.stream().mapToDouble(Criterion::weight).toArray();
  }

  /** What counts. */
  public Matrix matrix() {
    return matrix((column, i) -> column.normalised[i]);
  }

  /** Every open value at its worst. */
  public Matrix low() {
    return matrix((column, i) -> column.low[i]);
  }

  /** Every open value at its best. */
  public Matrix high() {
    return matrix((column, i) -> column.high[i]);
  }

  /** Whether any value of anybody is an interval. */
  public boolean isOpen() {
    return columns.stream()
        .anyMatch(column -> IntStream.range(0, candidates.size()).anyMatch(column::isOpen));
  }

  public Scorer scorer() {
    return new Scorer(matrix(), aggregation);
  }

  /** From a raw value of a criterion to what counts. */
  public DoubleUnaryOperator place(int criterion) {
    return columns.get(criterion).place;
  }

  public Treatment treatment(int criterion) {
    return columns.get(criterion).treatment;
  }

  /** The number of the row of somebody; an IllegalArgumentException where nobody is called so. */
  public int row(String id) {
    int row = Collections.binarySearch(candidates.stream().map(Candidate::id).toList(), id);
    if (row < 0) {
      throw new IllegalArgumentException("Nobody who is ranked is called '%s'".formatted(id));
    }
    return row;
  }

  /** What counts of two alone. */
  public Matrix pair(int one, int other) {
    int width = columns.size();
    var values = new double[2 * width];
    for (int k = 0; k < width; k++) {
      values[k] = compared(columns.get(k).normalised[one]);
      values[width + k] = compared(columns.get(k).normalised[other]);
    }
    return new Matrix(values, 2, width);
  }

  /** Whether everybody else would stay at the same places without this one. */
  public boolean isIndifferentTo(int alternative) {
    return columns.stream().allMatch(column -> column.isIndifferentTo(alternative));
  }

  /** The raw value; NaN where it is not known. */
  public double raw(int alternative, int criterion) {
    return columns.get(criterion).raw[alternative];
  }

  /** What counts; NaN where it is left out. */
  public double normalised(int alternative, int criterion) {
    return columns.get(criterion).normalised[alternative];
  }

  /**
   * The same field, one raw value of which is another one: all of that criterion is placed anew.
   */
  public Field with(int alternative, int criterion, double value) {
    var column = columns.get(criterion).with(alternative, value);
    var changed =
        IntStream.range(0, columns.size())
            .mapToObj(k -> k == criterion ? column : columns.get(k))
            .toList();
    return new Field(criteria, aggregation, candidates, changed);
  }

  /** The same field without one of those who compete: all is placed anew. */
  public Field without(int alternative) {
    return of(
        criteria,
        aggregation,
        Stream.concat(
                candidates.subList(0, alternative).stream(),
                candidates.subList(alternative + 1, candidates.size()).stream())
            .toList());
  }

  List<Column> columns() {
    return columns;
  }

  private Matrix matrix(Cells value) {
    int width = columns.size();
    var values = new double[candidates.size() * width];
    for (int k = 0; k < width; k++) {
      var column = columns.get(k);
      for (int i = 0; i < candidates.size(); i++) {
        values[i * width + k] = compared(value.of(column, i));
      }
    }
    return new Matrix(values, candidates.size(), width);
  }

  /** Copeland asks only which is larger: the last bits, which are noise, must not answer. */
  private double compared(double value) {
    return aggregation == Aggregation.COPELAND ? Rounding.withoutNoise(value) : value;
  }

  @FunctionalInterface
  private interface Cells {
    double of(Column column, int alternative);
  }

  private void requirePositive() {
    if (!aggregation.needsPositive()) {
      return;
    }
    for (var column : columns) {
      for (int i = 0; i < candidates.size(); i++) {
        if (column.low[i] < 0 && column.criterion.weight() > 0) {
          throw new IllegalArgumentException(
              "%s needs values from 0 up, but '%s' has %s on '%s'"
                  .formatted(
                      aggregation.id(),
                      candidates.get(i).id(),
                      column.low[i],
                      column.criterion.id()));
        }
      }
    }
  }

  private static double[] raw(Criterion criterion, List<Candidate> candidates) {
    return candidates.stream()
        .mapToDouble(candidate -> candidate.values().getOrDefault(criterion.id(), Double.NaN))
        .toArray();
  }
}

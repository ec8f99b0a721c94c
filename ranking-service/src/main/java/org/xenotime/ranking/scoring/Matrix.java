package org.xenotime.ranking.scoring;

import java.util.List;

/**
 * The normalised values of a board without any names, for what is computed very often: alternatives
 * by criteria, row after row, NaN where a value is left out. More is better.
 */
public final class Matrix {

  private final double[] values;
  private final int alternatives;
  private final int criteria;

  /** Keeps the array as it is, without a copy: nobody writes to it any more. */
  public Matrix(double[] values, int alternatives, int criteria) {
    if (values.length != alternatives * criteria) {
      throw new IllegalArgumentException(
          "%d values are not %d alternatives by %d criteria"
              .formatted(values.length, alternatives, criteria));
    }
    this.values = values;
    this.alternatives = alternatives;
    this.criteria = criteria;
  }

  /** The candidates that can be ranked, in the order of their ids. */
  public static Matrix of(List<Criterion> criteria, List<Candidate> candidates) {
    return new Scoreboard(criteria).field(candidates).matrix();
  }

  /** The values themselves, not a copy. */
  public double[] values() {
    return values;
  }

  public double value(int alternative, int criterion) {
    return values[alternative * criteria + criterion];
  }

  public int alternatives() {
    return alternatives;
  }

  public int criteria() {
    return criteria;
  }
}

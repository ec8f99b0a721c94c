package org.xenotime.ranking.uncertainty.measured;

import java.util.Optional;

/** The mean of the weights with which an alternative comes first: whose preferences it suits. */
public final class CentralWeights {

  /** Weights are summed up as whole multiples of this: such sums do not depend on the order. */
  public static final double UNIT = 0x1.0p-46;

  private final int criteria;
  private final int[] firsts;
  private final long[] sums;
  private final long[] squares;

  /**
   * From what was summed up; nothing is copied.
   *
   * @param firsts how often each alternative came first
   * @param sums of the weights in those draws, by alternative and criterion, in {@link #UNIT}s
   * @param squares the same of their squares
   */
  public CentralWeights(int criteria, int[] firsts, long[] sums, long[] squares) {
    this.criteria = criteria;
    this.firsts = firsts;
    this.sums = sums;
    this.squares = squares;
  }

  /** By criterion; empty where the alternative never came first. */
  public Optional<double[]> of(int alternative) {
    return firsts[alternative] == 0 ? Optional.empty() : Optional.of(means(alternative));
  }

  /** The standard errors of the same. */
  public Optional<double[]> errors(int alternative) {
    return firsts[alternative] == 0
        ? Optional.empty()
        : Optional.of(standardErrors(alternative, means(alternative)));
  }

  private double[] means(int alternative) {
    var means = new double[criteria];
    for (int c = 0; c < criteria; c++) {
      means[c] = mean(sums, alternative, c);
    }
    return means;
  }

  private double[] standardErrors(int alternative, double[] means) {
    var errors = new double[criteria];
    for (int c = 0; c < criteria; c++) {
      double variance = mean(squares, alternative, c) - means[c] * means[c];
      errors[c] = Math.sqrt(Math.max(variance, 0) / firsts[alternative]);
    }
    return errors;
  }

  private double mean(long[] of, int alternative, int criterion) {
    return of[alternative * criteria + criterion] * UNIT / firsts[alternative];
  }
}

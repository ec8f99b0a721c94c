package org.xenotime.ranking.evaluation.request;

/** How much may be asked for at once. */
public final class Limits {

  public static final int ALTERNATIVES = 2_000;
  public static final int CRITERIA = 40;
  public static final int DRAWS = 100_000;

  /** Where a request does not say how many draws. */
  public static final int USUAL_DRAWS = 10_000;

  /**
   * Alternatives times factors, where Sobol indices are asked for: they are held a hundred times.
   */
  static final int INDICES = 40_000;

  /** Numbers in all the empirical values of a request. */
  static final int EMPIRICAL = 200_000;

  /** Characters of an id. */
  static final int ID = 200;

  /** Whole numbers up to here are the same in every reader of JSON. */
  static final long SEED = (1L << 53) - 1;

  /** Beyond it, sums and products of numbers would not be finite any more. */
  static final double MAGNITUDE = 1e100;

  private Limits() {}
}

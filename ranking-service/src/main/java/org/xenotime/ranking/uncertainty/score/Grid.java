package org.xenotime.ranking.uncertainty.score;

/**
 * Makes whole numbers of scores: steps of about 10^-12 of the largest. What differs by less differs
 * by the rounding of the arithmetic, and ties. Whole numbers are compared, counted and sorted
 * faster than fractions.
 *
 * <p>A score is added to a number so large that what remains of it is a multiple of the step; the
 * bits of the sum then grow with the score, one by one.
 */
final class Grid {
  private static final int STEPS = 40;
  private static final int ROOM = 8;

  private final double offset;
  private final double limit;

  private Grid(double largest) {
    double power = largest > 0 ? Math.scalb(1.0, Math.getExponent(largest) + 1) : 1;
    this.offset = 1.5 * power * Math.scalb(1.0, 52 - STEPS);
    this.limit = power * (1 << ROOM);
  }

  /** For scores of about this size at most. */
  static Grid upTo(double largest) {
    return new Grid(largest);
  }

  /** Puts a score on the grid, where it is as good as its key. What is far too large is cut. */
  double place(double score) {
    return Math.max(-limit, Math.min(limit, score)) + offset;
  }

  /** The same for a score that is known to be within the size. */
  double offset() {
    return offset;
  }

  /** The lowest that there is on the grid. */
  double lowest() {
    return offset - limit;
  }
}

package org.xenotime.ranking.uncertainty.draw;

/**
 * How much is drawn.
 *
 * @param seed the same seed gives the same result, to the last bit
 * @param threads how many work on it: has no influence on the result
 */
public record Sampling(int draws, long seed, int threads) {

  /** Sums of so many weights fit into the fixed-point numbers that they are counted in. */
  public static final int MOST_DRAWS = 1 << 17;

  public Sampling {
    if (draws < 1 || draws > MOST_DRAWS) {
      throw new IllegalArgumentException(
          "draws is %d, not between 1 and %d".formatted(draws, MOST_DRAWS));
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads is %d, not at least 1".formatted(threads));
    }
  }
}

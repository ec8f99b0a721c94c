package org.xenotime.ranking.uncertainty.measured;

import java.util.Arrays;

/**
 * How often an alternative had which rank. Those that tie share the better rank: of an alternative
 * the shares of all ranks add up to 1, of a rank those of all alternatives need not.
 */
public final class Acceptability {
  private static final double ROUNDING = 1e-9;

  private final int alternatives;
  private final int draws;
  private final int[] counts;

  /**
   * From what was counted.
   *
   * @param counts by alternative, then by rank; is not copied
   */
  public Acceptability(int alternatives, int draws, int[] counts) {
    this.alternatives = alternatives;
    this.draws = draws;
    this.counts = counts;
  }

  public int alternatives() {
    return alternatives;
  }

  /** The probability that an alternative has a rank, which counts from 1. */
  public double of(int alternative, int rank) {
    return (double) count(alternative, rank) / draws;
  }

  /** The probabilities of the ranks from 1 to the last. */
  public double[] of(int alternative) {
    return first(alternative, alternatives);
  }

  /** The probabilities of the ranks from 1 on, so many of them as there are. */
  public double[] first(int alternative, int most) {
    var shares = new double[Math.min(most, alternatives)];
    Arrays.setAll(shares, index -> of(alternative, index + 1));
    return shares;
  }

  public double expectedRank(int alternative) {
    long sum = 0;
    for (int rank = 1; rank <= alternatives; rank++) {
      sum += (long) rank * count(alternative, rank);
    }
    return (double) sum / draws;
  }

  /** Entropy of the rank in bits: 0 where it is sure. */
  public double entropy(int alternative) {
    double bits = 0;
    for (int rank = 1; rank <= alternatives; rank++) {
      bits += Share.bits(of(alternative, rank));
    }
    return bits;
  }

  /** Where the rank lies with this probability, with as much left out on either side at most. */
  public RankInterval interval(int alternative, double level) {
    double leftOut = Math.floor((1 - level) / 2 * draws + ROUNDING);
    int low = quantile(alternative, leftOut + 1);
    int high = quantile(alternative, draws - leftOut);
    return new RankInterval(low, high, level);
  }

  /** The standard error of the probability of a rank. */
  public double error(int alternative, int rank) {
    return Share.error(of(alternative, rank), draws);
  }

  /** The largest standard error among the ranks of an alternative. */
  public double error(int alternative) {
    double largest = 0;
    for (int rank = 1; rank <= alternatives; rank++) {
      largest = Math.max(largest, error(alternative, rank));
    }
    return largest;
  }

  /** The rank of the so manieth draw, best first. */
  private int quantile(int alternative, double manieth) {
    long seen = 0;
    int rank = 0;
    do {
      rank++;
      seen += count(alternative, rank);
    } while (seen < manieth && rank < alternatives);
    return rank;
  }

  private int count(int alternative, int rank) {
    return counts[alternative * alternatives + rank - 1];
  }
}

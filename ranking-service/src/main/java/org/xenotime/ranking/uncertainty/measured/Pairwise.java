package org.xenotime.ranking.uncertainty.measured;

/** The probability that one alternative ranks before another. */
public final class Pairwise {
  private final int alternatives;
  private final int draws;
  private final int[] wins;

  /**
   * From what was counted.
   *
   * @param wins how often the row ranked before the column; is not copied
   */
  public Pairwise(int alternatives, int draws, int[] wins) {
    this.alternatives = alternatives;
    this.draws = draws;
    this.wins = wins;
  }

  /** The winning index. A tie is won by neither, so that the two of a pair may not add up to 1. */
  public double of(int winner, int loser) {
    return (double) wins[winner * alternatives + loser] / draws;
  }

  public double error(int winner, int loser) {
    return Share.error(of(winner, loser), draws);
  }
}

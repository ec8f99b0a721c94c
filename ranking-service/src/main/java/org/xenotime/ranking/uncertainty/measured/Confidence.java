package org.xenotime.ranking.uncertainty.measured;

import java.util.OptionalDouble;

/** The probability that an alternative comes first with its central weights. */
public final class Confidence {
  private static final int NEVER_FIRST = -1;

  private final int draws;
  private final int[] firsts;

  /**
   * From what was counted.
   *
   * @param firsts how often each alternative came first, -1 where it has no central weights; is not
   *     copied
   */
  public Confidence(int draws, int[] firsts) {
    this.draws = draws;
    this.firsts = firsts;
  }

  /** Empty where the alternative has no central weights. */
  public OptionalDouble of(int alternative) {
    return firsts[alternative] == NEVER_FIRST
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) firsts[alternative] / draws);
  }

  /** Its standard error, with the central weights taken as they are. */
  public OptionalDouble error(int alternative) {
    var share = of(alternative);
    return share.isEmpty() ? share : OptionalDouble.of(Share.error(share.getAsDouble(), draws));
  }
}

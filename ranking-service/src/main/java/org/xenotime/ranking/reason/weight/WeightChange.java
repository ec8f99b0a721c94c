package org.xenotime.ranking.reason.weight;

import java.util.Map;

/**
 * Weights under which somebody comes before the one above, and how far they are.
 *
 * @param weights all of them, from 0 up, adding up to 1, by criterion in the order of the board
 * @param distance the sum of what each weight changes (L1), from above 0 to 2
 * @param smallest whether no smaller change would do; otherwise it is the smallest that was found
 * @param method how it was found
 */
public record WeightChange(
    Map<String, Double> weights, double distance, boolean smallest, Method method) {

  /** Ways to find it. */
  public enum Method {
    /** A linear program, since both know the same criteria. */
    LINEAR_PROGRAM("linear-program"),
    /**
     * Linear programs, one for each score at which the two could meet, by branch and bound: both
     * know different criteria, so that each score is a ratio.
     */
    PARAMETRIC_LINEAR_PROGRAM("parametric-linear-program"),
    /** For Copeland: the weight of one criterion raised or lowered, the others in proportion. */
    ONE_WEIGHT_AT_A_TIME("one-weight-at-a-time");

    private final String id;

    Method(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }
}

package org.xenotime.ranking.scoring;

import java.util.Optional;
import java.util.stream.Stream;

/** How the normalised values of a candidate become its score. Values left out count for nothing. */
public enum Aggregation {
  /** The weighted mean: a strong criterion makes up for a weak one. */
  WEIGHTED_ARITHMETIC("weighted-arithmetic"),
  /** What is weak weighs more; a zero on any criterion that has a weight makes the score zero. */
  WEIGHTED_GEOMETRIC("weighted-geometric"),
  /** What is weak weighs still more; a zero makes the score zero. */
  WEIGHTED_HARMONIC("weighted-harmonic"),
  /**
   * Each is compared with each other on the criteria that both know; the majority of the weights
   * wins. The score is the share of the comparisons that were won, a draw being half a victory.
   */
  COPELAND("copeland");

  private final String id;

  Aggregation(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static Optional<Aggregation> byId(String id) {
    return Stream.of(values()).filter(aggregation -> aggregation.id.equals(id)).findFirst();
  }

  /** Whether values below zero have no such mean. */
  boolean needsPositive() {
    return this == WEIGHTED_GEOMETRIC || this == WEIGHTED_HARMONIC;
  }

  /**
   * What is averaged in place of a value: each of the means is an arithmetic mean of something. It
   * grows with the value.
   */
  public double meanOf(double value) {
    return switch (this) {
      case WEIGHTED_ARITHMETIC, COPELAND -> value;
      case WEIGHTED_GEOMETRIC -> StrictMath.log(value);
      case WEIGHTED_HARMONIC -> -1 / value;
    };
  }

  /** Back from the mean to a score. */
  double fromMean(double mean) {
    return switch (this) {
      case WEIGHTED_ARITHMETIC, COPELAND -> mean;
      case WEIGHTED_GEOMETRIC -> StrictMath.exp(mean);
      case WEIGHTED_HARMONIC -> -1 / mean;
    };
  }
}

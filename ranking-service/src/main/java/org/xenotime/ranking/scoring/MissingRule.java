package org.xenotime.ranking.scoring;

import java.util.Optional;
import java.util.stream.Stream;

/** What a value that is not known does. */
public enum MissingRule {
  /** The criterion is left out and the weights of the others are stretched in proportion. */
  EXCLUDE("exclude"),
  /** The worst value that is known of anybody. */
  WORST("worst"),
  /** The median of the known values. */
  MEDIAN("median"),
  /** The median of the candidate's group; of all, where nobody in its group knows one. */
  GROUP_MEDIAN("group-median"),
  /**
   * Anything from the worst to the best that is known: score and rank become intervals. The score
   * in between takes the middle of the two normalised ends.
   */
  BOUND("bound"),
  /** A candidate without it is not ranked at all. */
  REQUIRED("required");

  private final String id;

  MissingRule(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static Optional<MissingRule> byId(String id) {
    return Stream.of(values()).filter(rule -> rule.id.equals(id)).findFirst();
  }
}

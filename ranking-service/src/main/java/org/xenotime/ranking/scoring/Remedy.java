package org.xenotime.ranking.scoring;

/** What was done about one value of one candidate. */
public enum Remedy {
  /** Nothing: it is known. */
  NONE("none"),
  LEFT_OUT("left-out"),
  WORST("worst"),
  MEDIAN("median"),
  GROUP_MEDIAN("group-median"),
  /** Asked for was the median of the group, but nobody in it knows a value. */
  OVERALL_MEDIAN("overall-median"),
  BOUNDS("bounds");

  private final String id;

  Remedy(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}

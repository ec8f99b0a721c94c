package org.xenotime.ranking.scoring;

/** What the numbers of a normalisation mean. */
enum Scale {
  /** From 0, the worst, to 1, the best. */
  UNIT,
  /** Ranks from 1, the worst, up. */
  RANKS,
  /** Points for each of the others that is beaten. */
  POINTS,
  /** Standard deviations from the mean. */
  DEVIATIONS,
  /** Whatever the author of the criterion meant. */
  OWN
}

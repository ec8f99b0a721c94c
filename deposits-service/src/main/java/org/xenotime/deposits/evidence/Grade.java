package org.xenotime.deposits.evidence;

import java.util.Comparator;

/**
 * Admiralty scale: how reliable the source is (A to F) and how credible what it says (1 to 6),
 * judged apart. F and 6 mean: cannot be judged.
 */
public record Grade(char source, int information) implements Comparable<Grade> {

  /** Nobody has judged it yet. */
  public static final Grade NOT_JUDGED = new Grade('F', 6);

  private static final Comparator<Grade> BEST_FIRST =
      Comparator.comparingInt(Grade::source).thenComparingInt(Grade::information);

  public Grade {
    if (source < 'A' || source > 'F' || information < 1 || information > 6) {
      throw new IllegalArgumentException("No such grade: " + source + information);
    }
  }

  @Override
  public int compareTo(Grade other) {
    return BEST_FIRST.compare(this, other);
  }

  @Override
  public String toString() {
    return "" + source + information;
  }
}

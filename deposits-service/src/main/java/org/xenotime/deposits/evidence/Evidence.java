package org.xenotime.deposits.evidence;

import java.time.Instant;
import java.util.Comparator;

/**
 * What a source says of a fact: as much of it as it takes to weigh it.
 *
 * @param id which evidence it is, whatever its version
 * @param independence the cluster of sources that repeat one report
 * @param retracted this version takes it back
 */
public record Evidence(
    String id,
    Stance stance,
    Grade grade,
    String independence,
    boolean retracted,
    Knowledge knowledge) {

  public static final Comparator<Evidence> BEST_FIRST =
      Comparator.comparing(Evidence::grade).thenComparing(Evidence::id);

  public boolean supports() {
    return stance == Stance.SUPPORTS;
  }

  /** It was known at that time, and not taken back. */
  public boolean stoodAt(Instant at) {
    return !retracted && knowledge.covers(at);
  }
}

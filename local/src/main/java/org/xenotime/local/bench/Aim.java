package org.xenotime.local.bench;

import java.util.Locale;

/**
 * How good a ratio is meant to be.
 *
 * @param atLeast the bound is the lower one, else the upper
 */
record Aim(double bound, boolean atLeast) {

  static Aim atLeast(double bound) {
    return new Aim(bound, true);
  }

  static Aim atMost(double bound) {
    return new Aim(bound, false);
  }

  /** Judges the ratio as it is printed: who reads 0.33 beside 0.33 must not read that it fails. */
  boolean isMetBy(double ratio) {
    var printed = Math.round(ratio * 100);
    var wanted = Math.round(bound * 100);
    return atLeast ? printed >= wanted : printed <= wanted;
  }

  String verdict(double ratio) {
    return String.format(
        Locale.ROOT,
        "%s %.2f: %s",
        atLeast ? "at least" : "at most",
        bound,
        isMetBy(ratio) ? "met" : "not met");
  }
}

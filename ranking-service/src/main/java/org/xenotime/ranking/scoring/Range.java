package org.xenotime.ranking.scoring;

/** Between which raw values the true one lies. */
public record Range(double low, double high) {

  public Range {
    if (!(Double.isFinite(low) && Double.isFinite(high) && low <= high)) {
      throw new IllegalArgumentException("%s to %s is no range".formatted(low, high));
    }
  }
}

package org.xenotime.local.bench;

import java.util.Locale;

/** What of the ranking is measured, under the names that the benchmark and the peers use. */
enum RankingWork {
  ACCEPTABILITY("100 x 8 x 10,000: ranks, central weights", 30),
  PAIRWISE("the same with pairwise winning indices", 50),
  CONFIDENCE("the same with confidence factors", 150),
  SOBOL("Sobol, 51 x 49, 600 runs of 51", 200),
  THOUSAND("1,000 x 8 x 10,000: all ranks", 1000);

  private final String meaning;
  private final int aimMillis;

  RankingWork(String meaning, int aimMillis) {
    this.meaning = meaning;
    this.aimMillis = aimMillis;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String meaning() {
    return meaning;
  }

  String verdict(double millis) {
    return "under %d ms: %s".formatted(aimMillis, millis < aimMillis ? "met" : "not met");
  }
}

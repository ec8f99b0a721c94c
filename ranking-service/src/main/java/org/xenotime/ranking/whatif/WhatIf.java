package org.xenotime.ranking.whatif;

import java.util.Map;
import org.xenotime.ranking.measure.HeavyDefinition;
import org.xenotime.ranking.methodology.EligibilityFilter;
import org.xenotime.ranking.scoring.Aggregation;

/**
 * A question about a ranking.
 *
 * @param snapshot number of a snapshot; null is the newest
 * @param weights by criterion; one that is not named keeps the published weight
 */
record WhatIf(String methodology, Integer snapshot, Map<String, Double> weights, Setting setting) {

  /**
   * What else differs from the published ranking; what does not is null or empty. Questions with
   * equal settings share all work but the weighing.
   *
   * @param filter who takes part, besides what the methodology asks for
   * @param prices USD/kg by oxide, in place of those of the deck
   */
  record Setting(
      EligibilityFilter filter,
      Map<String, Double> prices,
      HeavyDefinition heavy,
      Aggregation aggregation) {}
}

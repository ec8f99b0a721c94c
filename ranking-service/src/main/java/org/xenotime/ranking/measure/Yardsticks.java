package org.xenotime.ranking.measure;

import java.util.List;
import java.util.Map;

/**
 * What a methodology measures with.
 *
 * @param requiredOxides without the share of one of these a basket is not known
 * @param minimumPricedSharePercent below this share of priced TREO a basket is not known
 * @param scales by criterion, from a word such as a resource class to a number
 * @param criticalOxides whose share of the TREO is measured
 * @param supplyRisk from country to risk, in the perspective of the methodology; empty in the
 *     neutral one
 */
public record Yardsticks(
    SourcedDeck deck,
    List<String> requiredOxides,
    double minimumPricedSharePercent,
    Map<String, Map<String, Double>> scales,
    HeavyDefinition heavy,
    List<String> criticalOxides,
    SupplyRisk supplyRisk) {

  Map<String, Double> scale(Measure measure) {
    return scales.getOrDefault(measure.id(), Map.of());
  }
}

package org.xenotime.ranking.measure;

import java.util.Map;
import java.util.Set;

/**
 * How much of the world's mine production comes from a country, as a region sees it: what comes
 * from the region itself is no risk to it.
 *
 * @param region null in the neutral perspective, which has no such view
 * @param sharePercent by country, of the world's mine production; no other has any
 */
public record SupplyRisk(
    String region, Set<String> own, Map<String, Double> sharePercent, SourceRef source) {

  public static final SupplyRisk NEUTRAL = new SupplyRisk(null, Set.of(), Map.of(), null);

  boolean isNeutral() {
    return region == null;
  }

  double of(String country) {
    return own.contains(country) ? 0 : sharePercent.getOrDefault(country, 0.0);
  }
}

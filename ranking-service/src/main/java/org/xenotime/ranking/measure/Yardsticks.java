package org.xenotime.ranking.measure;

import java.util.List;
import java.util.Map;

/**
 * What a methodology measures with.
 *
 * @param requiredOxides without the share of one of these a basket is not known
 * @param minimumPricedSharePercent below this share of priced TREO a basket is not known
 * @param confidenceByClass from resource class to a number from 0 to 1
 */
public record Yardsticks(
    SourcedDeck deck,
    List<String> requiredOxides,
    double minimumPricedSharePercent,
    Map<String, Double> confidenceByClass) {}

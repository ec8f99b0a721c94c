package org.xenotime.ranking.asof;

import java.util.List;
import org.xenotime.ranking.odds.OddsModel;
import org.xenotime.ranking.snapshot.RankedRow;

/**
 * A ranking that nobody published.
 *
 * @param identity SHA-256 of its inputs
 * @param priceEdition null where no prices were known
 */
public record EarlierRanking(
    Then then,
    String identity,
    String priceEdition,
    int priceYear,
    OddsModel uncertainty,
    List<RankedRow> ranked,
    int unrankedCount) {}

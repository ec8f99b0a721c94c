package org.xenotime.ranking.snapshot;

import java.time.Instant;
import org.xenotime.ranking.kept.Recipe;
import org.xenotime.ranking.odds.OddsModel;

/**
 * What is known of a snapshot besides its entries.
 *
 * @param recipe names its inputs; null in snapshots from before inputs were kept
 * @param uncertainty how its rank intervals were drawn; null in snapshots from before there were
 *     any
 */
public record Published(
    long id,
    String methodology,
    int version,
    int number,
    long dataRevision,
    String priceEdition,
    int priceYear,
    String contentHash,
    Recipe recipe,
    OddsModel uncertainty,
    Instant createdAt,
    int rankedCount,
    int unrankedCount) {}

package org.xenotime.ranking.snapshot;

import java.time.Instant;
import org.xenotime.ranking.kept.Recipe;

/**
 * What is known of a snapshot besides its entries.
 *
 * @param recipe names its inputs; null in snapshots from before inputs were kept
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
    Instant createdAt,
    int rankedCount,
    int unrankedCount) {}

package org.xenotime.ranking.snapshot;

import java.time.Instant;

/** What is known of a snapshot besides its entries. */
public record Published(
    long id,
    String methodology,
    int version,
    int number,
    long dataRevision,
    String priceEdition,
    int priceYear,
    String contentHash,
    Instant createdAt,
    int rankedCount,
    int unrankedCount) {}

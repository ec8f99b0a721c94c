package org.xenotime.ranking.asof;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which inputs an earlier ranking is made from: the same always gives the same ranking.
 *
 * @param methodology id and version
 * @param generation of the feed that was read
 * @param revision of the data, the newest that was known
 * @param recordedAt when that revision was committed
 * @param on the day of the world
 */
public record Then(
    String methodology,
    int version,
    int generation,
    long revision,
    Instant recordedAt,
    LocalDate on) {}

package org.xenotime.ranking.comparison;

import java.util.List;
import java.util.Map;

/**
 * What differs between two snapshots.
 *
 * @param changed how many deposits have other facts by cause, and 1 for another method or other
 *     prices; null where inputs of one were not kept
 */
record Comparison(
    List<Move> movers,
    List<Move> entries,
    List<Move> leavers,
    int unmoved,
    Map<Cause, Long> changed) {}

package org.xenotime.ranking.uncertainty.measured;

/**
 * Where a rank lies.
 *
 * @param low the better rank, both included
 * @param level the probability that it lies between them, at least
 */
public record RankInterval(int low, int high, double level) {}

package org.xenotime.ranking.odds;

import java.util.List;

/**
 * How sure the rank of one is.
 *
 * @param low the better end of its interval, both included
 * @param high the worse end
 * @param acceptability the probability of each rank from 1 to 10, or to the last
 */
public record OddsOfRank(int low, int high, List<Double> acceptability) {}

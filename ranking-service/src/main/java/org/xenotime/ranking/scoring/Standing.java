package org.xenotime.ranking.scoring;

import java.util.List;

/**
 * A candidate's place.
 *
 * @param rank 1 is the best; equal scores share a rank and the next one is skipped
 * @param rankLow the best rank that it could have, its own open values at their best and all others
 *     at their worst; the rank itself where no value of anybody is an interval
 * @param rankHigh the worst rank that it could have
 * @param scoreLow the score with its own open values at their worst
 * @param scoreHigh the score with its own open values at their best
 * @param completeness share of the weights whose criteria are known, 0 to 1
 * @param terms every criterion, in the order of the methodology
 */
public record Standing(
    int rank,
    int rankLow,
    int rankHigh,
    String id,
    double score,
    double scoreLow,
    double scoreHigh,
    double completeness,
    List<Term> terms) {}

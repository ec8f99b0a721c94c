package org.xenotime.ranking.scoring;

import java.util.List;

/**
 * A candidate's place.
 *
 * @param rank 1 is the best; equal scores share a rank and the next one is skipped
 * @param completeness share of the published weights whose criteria are known, 0 to 1
 * @param terms the known criteria, in the order of the methodology
 */
public record Standing(int rank, String id, double score, double completeness, List<Term> terms) {}

package org.xenotime.ranking.uncertainty;

import java.util.Optional;
import org.xenotime.ranking.uncertainty.measured.Acceptability;
import org.xenotime.ranking.uncertainty.measured.CentralWeights;
import org.xenotime.ranking.uncertainty.measured.Confidence;
import org.xenotime.ranking.uncertainty.measured.Pairwise;

/** How sure the ranks are. What was not asked for is empty; alternatives are numbered from 0. */
public record Uncertainty(
    int draws,
    long seed,
    Acceptability acceptability,
    Optional<CentralWeights> centralWeights,
    Optional<Confidence> confidence,
    Optional<Pairwise> pairwise) {}

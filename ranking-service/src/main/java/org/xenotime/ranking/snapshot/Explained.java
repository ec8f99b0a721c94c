package org.xenotime.ranking.snapshot;

import java.util.List;

/**
 * A ranked deposit and what each criterion did for it.
 *
 * @param acceptability the probability of each rank from 1 to 10; null in old snapshots
 */
public record Explained(
    RankedDeposit place, List<CriterionResult> criteria, List<Double> acceptability) {}

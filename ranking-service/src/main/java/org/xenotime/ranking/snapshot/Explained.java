package org.xenotime.ranking.snapshot;

import java.util.List;

/** A ranked deposit and what each criterion did for it. */
public record Explained(RankedDeposit place, List<CriterionResult> criteria) {}

package org.xenotime.ranking.reason;

import java.util.List;
import java.util.Optional;
import org.xenotime.ranking.reason.weight.WeightChange;

/**
 * The one above, and what it would take to pass it.
 *
 * @param distance by how much its score is higher
 * @param weights the smallest change of weights that swaps the two; empty where none does
 * @param values for each criterion on which a better value alone would swap them, the smallest
 *     change
 */
public record NextAbove(
    String id,
    int rank,
    double score,
    double distance,
    Optional<WeightChange> weights,
    List<ValueChange> values) {}

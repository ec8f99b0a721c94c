package org.xenotime.ranking.evaluation;

import java.util.Optional;
import org.xenotime.ranking.evaluation.request.EvaluationRequest;
import org.xenotime.ranking.sensitivity.Indices;
import org.xenotime.ranking.uncertainty.Uncertainty;
import org.xenotime.ranking.uncertainty.score.Central;

/**
 * What came out.
 *
 * @param sobol empty where it was not asked for, or nothing is uncertain
 */
record Evaluated(
    EvaluationRequest request,
    Central central,
    Uncertainty uncertainty,
    Optional<Indices> sobol,
    long elapsedMillis) {}

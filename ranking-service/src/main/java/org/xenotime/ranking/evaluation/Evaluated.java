package org.xenotime.ranking.evaluation;

import org.xenotime.ranking.evaluation.request.EvaluationRequest;
import org.xenotime.ranking.uncertainty.Uncertainty;
import org.xenotime.ranking.uncertainty.score.Central;

/** What came out. */
record Evaluated(
    EvaluationRequest request, Central central, Uncertainty uncertainty, long elapsedMillis) {}

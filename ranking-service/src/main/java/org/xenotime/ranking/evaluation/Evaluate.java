package org.xenotime.ranking.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.xenotime.ranking.evaluation.request.EvaluationRequest;
import org.xenotime.ranking.evaluation.request.ReadEvaluation;
import org.xenotime.ranking.job.Computation;
import org.xenotime.ranking.job.Effort;
import org.xenotime.ranking.sensitivity.Indices;
import org.xenotime.ranking.sensitivity.RankModel;
import org.xenotime.ranking.sensitivity.Sobol;
import org.xenotime.ranking.uncertainty.MeasureKind;
import org.xenotime.ranking.uncertainty.Smaa;
import org.xenotime.ranking.uncertainty.draw.Sampling;
import org.xenotime.ranking.uncertainty.draw.Watch;
import org.xenotime.ranking.uncertainty.score.Problem;

/** Ranks the candidates of a request, and measures how sure their ranks are. */
@ApplicationScoped
class Evaluate implements Computation {

  /** Of each factor, for Sobol indices: more draws than this hardly narrow their intervals. */
  static final int MOST_RUNS = 1_000;

  @Override
  public String kind() {
    return "evaluation";
  }

  @Override
  public void compute(byte[] request, Effort effort, OutputStream answer) throws IOException {
    EvaluationWriter.write(evaluate(ReadEvaluation.read(request), effort), answer);
  }

  Evaluated evaluate(EvaluationRequest request, Effort effort) {
    var start = System.nanoTime();
    var problem =
        Problem.of(
            request.values(), request.criteria().size(), request.weights(), request.aggregation());
    var sobol =
        request.asksFor(EvaluationRequest.SOBOL)
            && !(problem.isExact() && request.weights().isFixed());
    var ranked = sobol ? Cost.of(request).shareOfRanks() : 1;
    var uncertainty =
        Smaa.run(
            problem,
            new Sampling(request.draws(), request.seed(), effort.threads()),
            measures(request),
            effort.part(0, ranked));
    var sensitivity =
        sobol
            ? Optional.of(sensitivity(request, problem, effort, effort.part(ranked, 1)))
            : Optional.<Indices>empty();
    return new Evaluated(
        request,
        problem.central(),
        uncertainty,
        sensitivity,
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
  }

  private static Indices sensitivity(
      EvaluationRequest request, Problem problem, Effort effort, Watch watch) {
    return Sobol.run(
        RankModel.of(problem, request.criteria(), RankModel.Output.RANK),
        new Sampling(runs(request), request.seed(), effort.threads()),
        watch);
  }

  static int runs(EvaluationRequest request) {
    return Math.min(request.draws(), MOST_RUNS);
  }

  private static Set<MeasureKind> measures(EvaluationRequest request) {
    var measures = EnumSet.noneOf(MeasureKind.class);
    for (var kind : MeasureKind.values()) {
      if (request.asksFor(kind.id())) {
        measures.add(kind);
      }
    }
    return measures;
  }
}

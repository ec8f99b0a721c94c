package org.xenotime.ranking.uncertainty;

import java.util.Optional;
import java.util.Set;
import org.xenotime.ranking.uncertainty.draw.Chunks;
import org.xenotime.ranking.uncertainty.draw.Crew;
import org.xenotime.ranking.uncertainty.draw.Generators;
import org.xenotime.ranking.uncertainty.draw.Sampling;
import org.xenotime.ranking.uncertainty.draw.Watch;
import org.xenotime.ranking.uncertainty.measured.Confidence;
import org.xenotime.ranking.uncertainty.score.Columns;
import org.xenotime.ranking.uncertainty.score.Problem;

/** Stochastic multicriteria acceptability analysis. */
public final class Smaa {
  private Smaa() {}

  /**
   * Ranks again and again. Acceptability is always counted; the rest where it is asked for.
   *
   * @throws java.util.concurrent.CancellationException if the watch wanted that, or the calling
   *     thread was interrupted
   */
  public static Uncertainty run(
      Problem problem, Sampling sampling, Set<MeasureKind> kinds, Watch watch) {
    boolean confidence = kinds.contains(MeasureKind.CONFIDENCE);
    var columns = new Columns(problem);
    var random = Generators.of(sampling.seed());
    var chunks = new Chunks(sampling.draws());
    var tally = new Tally(problem.alternatives(), columns, sampling.draws(), kinds);
    var samplers = problem.weights().samplers(problem.criteria());
    var generators = Generators.split(random, chunks.count());
    var rankings = new Rankings(columns, samplers, chunks, generators, tally);
    var watched = confidence ? watch.part(0, 0.5) : watch;
    Crew.work(chunks.count(), sampling.threads(), watched, rankings::hand);
    Optional<Confidence> confident = Optional.empty();
    if (confidence) {
      // Without uncertain values every draw would be the same.
      var again = new Chunks(problem.isExact() ? 1 : sampling.draws());
      var firsts =
          new FirstWithCentralWeights(
              problem.alternatives(),
              columns,
              tally.centralWeights().orElseThrow(),
              again,
              Generators.split(random, again.count()));
      Crew.work(again.count(), sampling.threads(), watch.part(0.5, 1), firsts::hand);
      confident = Optional.of(new Confidence(again.draws(), firsts.firsts()));
    }
    return new Uncertainty(
        sampling.draws(),
        sampling.seed(),
        tally.acceptability(),
        tally.centralWeights().filter(_ -> kinds.contains(MeasureKind.CENTRAL_WEIGHTS)),
        confident,
        tally.pairwise());
  }
}

package org.xenotime.ranking.sensitivity;

import java.util.List;
import org.xenotime.ranking.uncertainty.draw.Crew;
import org.xenotime.ranking.uncertainty.draw.Generators;
import org.xenotime.ranking.uncertainty.draw.Sampling;
import org.xenotime.ranking.uncertainty.draw.Watch;

/**
 * First and total indices by the design of A. Saltelli: of two independent rows of inputs the one
 * is evaluated again with each factor taken from the other. That makes as many evaluations a run as
 * there are factors, and two more.
 */
public final class Sobol {

  /** Runs are summed up in at most so many blocks, of which resamples are made. */
  private static final int BLOCKS = 100;

  private static final double SHARE_OF_THE_RUNS = 0.9;

  private Sobol() {}

  /**
   * Estimates the indices of every output at once.
   *
   * @param sampling its draws are the runs
   * @throws java.util.concurrent.CancellationException if the watch wanted that, or the calling
   *     thread was interrupted
   */
  public static Indices run(Model model, Sampling sampling, Watch watch) {
    int factors = model.factors().size();
    var random = Generators.of(sampling.seed());
    var shift = Runner.example(model, random);
    int count = Math.min(sampling.draws(), BLOCKS);
    var generators = Generators.split(random, count);
    var blocks = new Sums[count];
    Crew.work(
        count,
        sampling.threads(),
        watch.part(0, SHARE_OF_THE_RUNS),
        () -> {
          var runner = new Runner(model, shift);
          return block ->
              blocks[block] =
                  runner.run(generators.get(block), size(sampling.draws(), count, block));
        });
    var all = List.of(blocks);
    var estimates = Estimates.of(Sums.of(all, factors, model.outputs()), factors, model.outputs());
    var bootstrap = new Bootstrap(all, factors, model.outputs());
    var errors =
        bootstrap.errors(random.split(), sampling.threads(), watch.part(SHARE_OF_THE_RUNS, 1));
    return new Indices(model.factors(), estimates, errors);
  }

  private static int size(int runs, int blocks, int block) {
    return (int) ((long) runs * (block + 1) / blocks - (long) runs * block / blocks);
  }
}

package org.xenotime.ranking.sensitivity;

import java.util.List;
import java.util.random.RandomGenerator.SplittableGenerator;
import org.xenotime.ranking.uncertainty.draw.Crew;
import org.xenotime.ranking.uncertainty.draw.Generators;
import org.xenotime.ranking.uncertainty.draw.Watch;
import org.xenotime.ranking.uncertainty.value.Bits;

/**
 * How far estimates scatter: they are made again and again from as many blocks, each taken at
 * random from all of them, with repetition.
 */
final class Bootstrap {
  private static final int CHUNKS = 20;
  private static final int RESAMPLES_PER_CHUNK = 10;

  private final List<Sums> blocks;
  private final int factors;
  private final int outputs;

  Bootstrap(List<Sums> blocks, int factors, int outputs) {
    this.blocks = blocks;
    this.factors = factors;
    this.outputs = outputs;
  }

  /** The standard errors of the estimates. */
  Estimates errors(SplittableGenerator random, int threads, Watch watch) {
    var generators = Generators.split(random, CHUNKS);
    var scatters = new Scatter[CHUNKS];
    Crew.work(
        CHUNKS, threads, watch, () -> chunk -> scatters[chunk] = scatter(generators.get(chunk)));
    var all = new Scatter(factors, outputs);
    for (var scatter : scatters) {
      all.add(scatter);
    }
    return all.deviations();
  }

  private Scatter scatter(SplittableGenerator random) {
    var scatter = new Scatter(factors, outputs);
    for (int i = 0; i < RESAMPLES_PER_CHUNK; i++) {
      scatter.add(Estimates.of(resample(random), factors, outputs));
    }
    return scatter;
  }

  private Sums resample(SplittableGenerator random) {
    var times = new int[blocks.size()];
    for (int i = 0; i < times.length; i++) {
      times[Bits.below(times.length, random)]++;
    }
    var sums = new Sums(factors, outputs);
    for (int block = 0; block < times.length; block++) {
      if (times[block] > 0) {
        sums.add(blocks.get(block), times[block]);
      }
    }
    return sums;
  }
}

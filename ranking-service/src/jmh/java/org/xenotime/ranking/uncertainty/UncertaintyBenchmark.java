package org.xenotime.ranking.uncertainty;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xenotime.ranking.scoring.Aggregation;
import org.xenotime.ranking.sensitivity.Indices;
import org.xenotime.ranking.sensitivity.RankModel;
import org.xenotime.ranking.sensitivity.Sobol;
import org.xenotime.ranking.uncertainty.draw.Sampling;
import org.xenotime.ranking.uncertainty.draw.Watch;
import org.xenotime.ranking.uncertainty.score.Problem;
import org.xenotime.ranking.uncertainty.value.Normal;
import org.xenotime.ranking.uncertainty.value.Value;
import org.xenotime.ranking.uncertainty.weight.Uniform;

/**
 * What takes long, from the problem to the measures, draws included. The peers do the same work on
 * tables of the same size: see local/src/bench.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class UncertaintyBenchmark {
  private static final Sampling DRAWS = new Sampling(10_000, 1, 2);
  private static final Set<MeasureKind> WEIGHTS =
      EnumSet.of(MeasureKind.ACCEPTABILITY, MeasureKind.CENTRAL_WEIGHTS);
  private static final int INDICATORS = 49;

  private final Problem hundred = exact(100, 8);
  private final Problem uncertain = uncertain(100, 8);
  private final Problem thousand = exact(1000, 8);
  private final RankModel countries =
      RankModel.of(
          exact(51, INDICATORS),
          IntStream.range(0, INDICATORS).mapToObj(i -> "indicator-" + i).toList(),
          RankModel.Output.RANK);

  @Benchmark
  public Uncertainty acceptability() {
    return Smaa.run(hundred, DRAWS, WEIGHTS, Watch.NONE);
  }

  @Benchmark
  public Uncertainty pairwise() {
    var kinds = EnumSet.copyOf(WEIGHTS);
    kinds.add(MeasureKind.PAIRWISE);
    return Smaa.run(hundred, DRAWS, kinds, Watch.NONE);
  }

  /** Every value is normally distributed: without that each factor would be 0 or 1. */
  @Benchmark
  public Uncertainty confidence() {
    return Smaa.run(uncertain, DRAWS, EnumSet.of(MeasureKind.CONFIDENCE), Watch.NONE);
  }

  @Benchmark
  public Uncertainty thousand() {
    return Smaa.run(thousand, DRAWS, EnumSet.of(MeasureKind.ACCEPTABILITY), Watch.NONE);
  }

  /** 600 runs with 51 evaluations each: each of 49 weights is a factor. */
  @Benchmark
  public Indices sobol() {
    return Sobol.run(countries, new Sampling(600, 1, 2), Watch.NONE);
  }

  private static Problem exact(int alternatives, int criteria) {
    var random = new Random(1);
    return Problem.exact(
        random.doubles((long) alternatives * criteria).toArray(),
        criteria,
        new Uniform(),
        Aggregation.WEIGHTED_ARITHMETIC);
  }

  private static Problem uncertain(int alternatives, int criteria) {
    var random = new Random(1);
    var rows = new ArrayList<List<Value>>();
    for (int i = 0; i < alternatives; i++) {
      rows.add(random.doubles(criteria).<Value>mapToObj(mean -> new Normal(mean, 0.05)).toList());
    }
    return Problem.of(rows, criteria, new Uniform(), Aggregation.WEIGHTED_ARITHMETIC);
  }
}

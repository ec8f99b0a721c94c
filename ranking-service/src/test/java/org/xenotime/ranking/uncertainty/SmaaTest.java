package org.xenotime.ranking.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.scoring.Aggregation;
import org.xenotime.ranking.uncertainty.draw.Chunks;
import org.xenotime.ranking.uncertainty.draw.Generators;
import org.xenotime.ranking.uncertainty.draw.Sampling;
import org.xenotime.ranking.uncertainty.draw.Watch;
import org.xenotime.ranking.uncertainty.measured.RankInterval;
import org.xenotime.ranking.uncertainty.score.Problem;
import org.xenotime.ranking.uncertainty.value.Normal;
import org.xenotime.ranking.uncertainty.value.Value;
import org.xenotime.ranking.uncertainty.weight.Dirichlet;
import org.xenotime.ranking.uncertainty.weight.Fixed;
import org.xenotime.ranking.uncertainty.weight.Uniform;

class SmaaTest {
  private static final double NAN = Double.NaN;
  private static final Aggregation MEAN = Aggregation.WEIGHTED_ARITHMETIC;

  @Test
  void nothingToRankHasNoRanks() {
    var found = run(exact(2));
    assertThat(found.acceptability().alternatives()).isZero();
  }

  @Test
  void oneAlternativeIsFirst() {
    var found = run(exact(2, 0.3, 0.4));
    assertThat(found.acceptability().of(0)).containsExactly(1);
    assertThat(found.acceptability().interval(0, 0.9)).isEqualTo(new RankInterval(1, 1, 0.9));
  }

  @Test
  void whatIsEqualSharesTheFirstRank() {
    var found = run(exact(2, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5));
    for (int i = 0; i < 3; i++) {
      assertThat(found.acceptability().of(i)).containsExactly(1, 0, 0);
      assertThat(found.confidence().orElseThrow().of(i)).hasValue(1);
      assertThat(found.pairwise().orElseThrow().of(i, (i + 1) % 3)).isZero();
    }
  }

  @Test
  void afterTwoThatTieComesTheThirdRank() {
    var found = run(exact(1, 0.9, 0.5, 0.5, 0.1));
    assertThat(found.acceptability().of(1, 2)).isEqualTo(1);
    assertThat(found.acceptability().of(2, 2)).isEqualTo(1);
    assertThat(found.acceptability().of(3, 4)).isEqualTo(1);
  }

  @Test
  void sumsThatDifferByRoundingAloneTie() {
    var equal = new Fixed(List.of(1.0, 1.0, 1.0));
    var found = run(Problem.exact(new double[] {0.1, 0.2, 0.3, 0.3, 0.2, 0.1}, 3, equal, MEAN));
    assertThat(found.acceptability().of(0, 1)).isEqualTo(1);
    assertThat(found.acceptability().of(1, 1)).isEqualTo(1);
  }

  @Test
  void aMissingValueIsLeftOutAndNoZero() {
    // By the criterion that is known the first is the best; the other one has nothing to say.
    var found = run(exact(2, 0.9, NAN, 0.8, 0.8, 0.1, 0.1));
    assertThat(found.acceptability().of(0, 1)).isEqualTo(1);
    assertThat(found.confidence().orElseThrow().of(0)).hasValue(1);
  }

  @Test
  void ofWhomNothingIsKnownComesLast() {
    var found = run(exact(2, NAN, NAN, 0, 0, NAN, NAN, 0.1, NAN));
    assertThat(found.acceptability().of(3, 1)).isEqualTo(1);
    assertThat(found.acceptability().of(1, 2)).isEqualTo(1);
    assertThat(found.acceptability().of(0, 3)).isEqualTo(1);
    assertThat(found.acceptability().of(2, 3)).isEqualTo(1);
    assertThat(found.pairwise().orElseThrow().of(1, 0)).isEqualTo(1);
    assertThat(found.pairwise().orElseThrow().of(0, 2)).isZero();
    assertThat(exact(2, NAN, NAN, 0, 0).central().scores()).containsExactly(NAN, 0.0);
    assertThat(exact(2, NAN, NAN, 0, 0).central().ranks()).containsExactly(2, 1);
  }

  @Test
  void whereNothingIsKnownOfAnybodyAllTie() {
    var found = run(exact(2, NAN, NAN, NAN, NAN));
    assertThat(found.acceptability().of(0, 1)).isEqualTo(1);
    assertThat(found.acceptability().of(1, 1)).isEqualTo(1);
    assertThat(exact(2, NAN, NAN).central().scores()).containsExactly(NAN);
  }

  @Test
  void aWeightOfZeroHasNoSay() {
    var fixed = new Fixed(List.of(1.0, 0.0));
    var values = new double[] {0.6, 0, 0.5, 1, NAN, 1};
    var found = run(Problem.exact(values, 2, fixed, MEAN));
    assertThat(found.acceptability().of(0, 1)).isEqualTo(1);
    assertThat(found.acceptability().of(1, 2)).isEqualTo(1);
    assertThat(found.acceptability().of(2, 3)).as("known by what has no weight").isEqualTo(1);
    var dirichlet = new Dirichlet(List.of(1.0, 0.0), 4);
    assertThat(run(Problem.exact(values, 2, dirichlet, MEAN)).acceptability().of(2, 3))
        .isEqualTo(1);
  }

  @Test
  void aZeroSpoilsTheGeometricAndTheHarmonicMean() {
    for (var mean : List.of(Aggregation.WEIGHTED_GEOMETRIC, Aggregation.WEIGHTED_HARMONIC)) {
      var problem =
          Problem.exact(new double[] {1, 0, 0.1, 0.1, 0, 1, -1, 1}, 2, new Uniform(), mean);
      var found = run(problem);
      assertThat(found.acceptability().of(1, 1)).isEqualTo(1);
      assertThat(found.acceptability().of(0, 2)).isEqualTo(1);
      assertThat(found.acceptability().of(2, 2)).isEqualTo(1);
      assertThat(problem.central().scores().get(0)).isZero();
      assertThat(problem.central().scores().get(1)).isCloseTo(0.1, within(1e-12));
    }
  }

  @Test
  void meansAreThoseThatAreKnown() {
    // 1, 2, 3 with weights 1, 1, 2.
    var weights = new Fixed(List.of(1.0, 1.0, 2.0));
    assertThat(score(weights, Aggregation.WEIGHTED_ARITHMETIC, 1, 2, 3))
        .isCloseTo(2.25, within(1e-6));
    assertThat(score(weights, Aggregation.WEIGHTED_GEOMETRIC, 1, 2, 3))
        .isCloseTo(2.059767, within(1e-6));
    assertThat(score(weights, Aggregation.WEIGHTED_HARMONIC, 1, 2, 3))
        .isCloseTo(1.846154, within(1e-6));
    assertThat(score(weights, Aggregation.WEIGHTED_GEOMETRIC, 1, NAN, 3))
        .isCloseTo(2.080084, within(1e-6));
  }

  @Test
  void manyThatLieCloseTogetherAreRankedAllTheSame() {
    // One far ahead, and all others in what is one bucket beside it.
    var values = IntStream.range(0, 3000).mapToDouble(i -> i == 7 ? 1e6 : 1 + 1e-4 * i).toArray();
    var found =
        run(Problem.exact(values, 1, new Uniform(), MEAN), EnumSet.noneOf(MeasureKind.class));
    assertThat(found.acceptability().of(7, 1)).isEqualTo(1);
    assertThat(found.acceptability().of(2999, 2)).isEqualTo(1);
    assertThat(found.acceptability().of(0, 3000)).isEqualTo(1);
  }

  @Test
  void theConfidenceOfAnAlternativeIsHowOftenItsValuesSuffice() {
    // With any weights the first is ahead by 0.1, with a standard deviation of 0.1: 84.134 %.
    var rows = List.of(List.<Value>of(new Normal(0.6, 0.1)), List.<Value>of(Value.exact(0.5)));
    var found =
        Smaa.run(
            Problem.of(rows, 1, new Uniform(), MEAN),
            new Sampling(50_000, 4, 2),
            EnumSet.allOf(MeasureKind.class),
            Watch.NONE);
    var confidence = found.confidence().orElseThrow();
    double margin = 4 * confidence.error(0).orElseThrow();
    assertThat(confidence.of(0).orElseThrow()).isCloseTo(0.841344746, within(margin));
    assertThat(found.acceptability().of(0, 1))
        .isCloseTo(0.841344746, within(4 * found.acceptability().error(0, 1)));
    assertThat(confidence.of(1).orElseThrow()).isCloseTo(1 - 0.841344746, within(margin));
  }

  @Test
  void whatIsTooLargeOrInfiniteIsRefused() {
    assertThatThrownBy(() -> exact(1, Double.POSITIVE_INFINITY))
        .hasMessage("A value cannot be infinite");
    assertThatThrownBy(() -> exact(1, 1e301)).hasMessageContaining("too large");
    assertThatThrownBy(() -> exact(0, 1)).hasMessage("There is no criterion to rank by");
    assertThatThrownBy(() -> exact(2, 1, 2, 3)).hasMessageContaining("shared out");
    assertThatThrownBy(() -> new Sampling(0, 1, 1)).hasMessageContaining("draws is 0");
    assertThatThrownBy(() -> new Sampling(1, 1, 0)).hasMessageContaining("threads is 0");
    assertThatThrownBy(() -> new Sampling(200_000, 1, 1)).hasMessageContaining("131072");
  }

  @Test
  void endsBetweenTwoChunksWhenItIsCancelled() {
    var done = new AtomicInteger();
    var afterThree =
        new Watch() {
          @Override
          public boolean isCancelled() {
            return done.get() == 3;
          }

          @Override
          public void progressed(double share) {
            done.incrementAndGet();
          }
        };
    var problem = exact(2, 0.5, 0.5, 0.4, 0.6);
    assertThatThrownBy(
            () ->
                Smaa.run(
                    problem,
                    new Sampling(100_000, 1, 1),
                    EnumSet.noneOf(MeasureKind.class),
                    afterThree))
        .isInstanceOf(CancellationException.class);
    assertThat(done).hasValue(3);
  }

  @Test
  void endsWhenTheThreadThatWantsItIsInterrupted() {
    for (int threads : new int[] {1, 2}) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(
              () ->
                  Smaa.run(
                      exact(1, 0.5),
                      new Sampling(100_000, 1, threads),
                      EnumSet.noneOf(MeasureKind.class),
                      Watch.NONE))
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).as("is still interrupted").isTrue();
    }
  }

  @Test
  void progressEndsAtOne() {
    var shares = Collections.synchronizedList(new ArrayList<Double>());
    var watch =
        new Watch() {
          @Override
          public boolean isCancelled() {
            return false;
          }

          @Override
          public void progressed(double share) {
            shares.add(share);
          }
        };
    var rows = List.of(List.<Value>of(new Normal(0, 1)), List.<Value>of(new Normal(0, 1)));
    Smaa.run(
        Problem.of(rows, 1, new Uniform(), MEAN),
        new Sampling(10 * Chunks.SIZE, 1, 2),
        EnumSet.allOf(MeasureKind.class),
        watch);
    assertThat(shares).hasSize(20).allMatch(share -> share > 0 && share <= 1);
    assertThat(Collections.max(shares)).isEqualTo(1);
  }

  @Test
  void theDigitsAreTheSameOnEveryMachine() {
    // What one machine found. A change here changes every snapshot: it needs a new version.
    var random = Generators.of(42);
    assertThat(new long[] {random.nextLong(), random.split().nextLong()})
        .containsExactly(-5600175640509174766L, -447560900974810755L);
    var rows =
        List.of(
            List.of(new Normal(0.6, 0.1), Value.exact(0.2)),
            List.of(Value.exact(0.3), new Normal(0.5, 0.2)));
    var found =
        Smaa.run(
            Problem.of(
                rows, 2, new Dirichlet(List.of(2.0, 1.0), 5), Aggregation.WEIGHTED_GEOMETRIC),
            new Sampling(1000, 42, 2),
            EnumSet.allOf(MeasureKind.class),
            Watch.NONE);
    assertThat(found.acceptability().of(0)).containsExactly(0.709, 0.291);
    assertThat(Arrays.toString(found.centralWeights().orElseThrow().of(0).orElseThrow()))
        .isEqualTo("[0.7486486238851051, 0.25135137611489494]");
  }

  private static double score(Fixed weights, Aggregation aggregation, double... values) {
    return Problem.exact(values, values.length, weights, aggregation).central().scores().getFirst();
  }

  private static Problem exact(int criteria, double... values) {
    return Problem.exact(values, criteria, new Uniform(), MEAN);
  }

  private static Uncertainty run(Problem problem) {
    return run(problem, EnumSet.allOf(MeasureKind.class));
  }

  private static Uncertainty run(Problem problem, EnumSet<MeasureKind> kinds) {
    return Smaa.run(problem, new Sampling(1000, 9, 2), kinds, Watch.NONE);
  }
}

package org.xenotime.ranking.uncertainty.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.uncertainty.draw.Generators;

class SamplerTest {
  private static final int DRAWS = 50_000;

  private final RandomGenerator random = Generators.of(7);

  @Test
  void uniformWeightsHaveTheMomentsOfTheSimplex() {
    // Of n weights: mean 1/n, variance (n - 1) / (n^2 (n + 1)).
    var moments = draw(new Uniform(), 5);
    for (int c = 0; c < 5; c++) {
      moments.expectMean(c, 0.2);
      assertThat(moments.variance(c)).isCloseTo(4.0 / 150, within(0.001));
    }
  }

  @Test
  void aUniformWeightExceedsABoundAsOftenAsThePartOfTheSimplexBeyondIsLarge() {
    var sampler = new Uniform().samplers(4).get();
    var weights = new double[4];
    int beyond = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      sampler.draw(random, weights);
      beyond += weights[2] > 0.5 ? 1 : 0;
    }
    assertThat((double) beyond / DRAWS)
        .isCloseTo(0.125, within(4 * Math.sqrt(0.125 * 0.875 / DRAWS)));
  }

  @Test
  void dirichletWeightsScatterAroundTheirMeanAsTheConcentrationSays() {
    for (double concentration : new double[] {0.05, 3, 200}) {
      var moments = draw(new Dirichlet(List.of(5.0, 3.0, 2.0, 0.0), concentration), 4);
      double[] means = {0.5, 0.3, 0.2, 0};
      for (int c = 0; c < means.length; c++) {
        moments.expectMean(c, means[c]);
        double variance = means[c] * (1 - means[c]) / (concentration + 1);
        assertThat(moments.variance(c)).isCloseTo(variance, within(0.05 * variance + 1e-15));
      }
    }
  }

  @Test
  void ordinalWeightsKeepTheOrder() {
    var sampler = new Ordinal(List.of(2, 0, 1)).samplers(3).get();
    var weights = new double[3];
    for (int draw = 0; draw < 1000; draw++) {
      sampler.draw(random, weights);
      assertThat(weights[2]).isGreaterThanOrEqualTo(weights[0]);
      assertThat(weights[0]).isGreaterThanOrEqualTo(weights[1]);
    }
    draw(new Ordinal(List.of(2, 0, 1)), 3).expectMean(2, 11.0 / 18);
  }

  @Test
  void weightsBetweenWideBoundsAreUniform() {
    // What is cut off: the triangle where the first weight exceeds 1/2, a quarter of the whole, in
    // which its mean is 2/3: what remains has the mean (1/3 - 1/4 x 2/3) / (3/4).
    var moments = draw(new Intervals(List.of(0.0, 0.0, 0.0), List.of(0.5, 1.0, 1.0)), 3);
    moments.expectMean(0, 2.0 / 9);
    moments.expectMean(1, 7.0 / 18);
  }

  @Test
  void weightsBetweenNarrowBoundsKeepThem() {
    var low = Collections.nCopies(30, 0.9 / 30);
    var high = Collections.nCopies(30, 1.1 / 30);
    var moments = draw(new Intervals(low, high), 30);
    for (int c = 0; c < 30; c++) {
      moments.expectMean(c, 1.0 / 30);
      assertThat(moments.least(c)).isGreaterThanOrEqualTo(0.9 / 30 - 1e-15);
      assertThat(moments.most(c)).isLessThanOrEqualTo(1.1 / 30 + 1e-15);
    }
  }

  @Test
  void aFixedWeightAmongIntervalsStays() {
    var moments = draw(new Intervals(List.of(0.3, 0.0, 0.0), List.of(0.3, 1.0, 1.0)), 3);
    assertThat(moments.least(0)).isCloseTo(0.3, within(1e-15));
    assertThat(moments.most(0)).isCloseTo(0.3, within(1e-15));
    moments.expectMean(1, 0.35);
  }

  @Test
  void oneWeightIsOne() {
    draw(new Intervals(List.of(0.1), List.of(1.0)), 1).expectMean(0, 1);
    draw(new Intervals(List.of(1.0), List.of(1.0)), 1).expectMean(0, 1);
  }

  @Test
  void boundsThatLeaveOnePointAreThatPoint() {
    var moments = draw(new Intervals(List.of(0.0, 0.0), List.of(0.4, 0.6)), 2);
    assertThat(moments.least(0)).isCloseTo(0.4, within(1e-12));
    assertThat(moments.most(1)).isCloseTo(0.6, within(1e-12));
  }

  @Test
  void theWalkIsUniformToo() {
    // The same weights as rejection finds, means and variances alike.
    double[] low = {0, 0.1, 0, 0.05};
    double[] high = {0.3, 0.5, 0.9, 0.2};
    var byRejection = draw(new Intervals(boxed(low), boxed(high)).samplers(4).get(), 4);
    var byWalking =
        draw(new HitAndRun(low, high, new Intervals(boxed(low), boxed(high)).centre(4)), 4);
    for (int c = 0; c < 4; c++) {
      assertThat(byWalking.mean(c)).isCloseTo(byRejection.mean(c), within(0.004));
      assertThat(byWalking.variance(c))
          .isCloseTo(byRejection.variance(c), within(0.05 * byRejection.variance(c)));
    }
  }

  @Test
  void fromTheCentreAWalkFindsThoseThatTrialsHardlyFind() {
    // Twenty weights of which five may have nearly everything, and none much more than a fifth.
    var low = Collections.nCopies(20, 0.0);
    var high =
        DoubleStream.concat(
                DoubleStream.generate(() -> 0.21).limit(5),
                DoubleStream.generate(() -> 0.002).limit(15))
            .boxed()
            .toList();
    var moments = draw(new Intervals(low, high), 20);
    for (int c = 0; c < 20; c++) {
      assertThat(moments.least(c)).isGreaterThanOrEqualTo(0);
      assertThat(moments.most(c)).isLessThanOrEqualTo(high.get(c) + 1e-12);
    }
    assertThat(moments.mean(0)).isCloseTo(moments.mean(4), within(0.002));
  }

  @Test
  void whatCannotBeWeightsIsRefused() {
    assertThatThrownBy(() -> new Fixed(List.of(0.0, 0.0)))
        .hasMessage("The weights add up to 0.0, not to a positive number");
    assertThatThrownBy(() -> new Fixed(List.of(1.0, -1.0)))
        .hasMessage("A weight is -1.0, not a finite number of at least 0");
    assertThatThrownBy(() -> new Dirichlet(List.of(1.0, Double.NaN), 3))
        .hasMessageContaining("NaN");
    assertThatThrownBy(() -> new Dirichlet(List.of(1.0), 0)).hasMessageContaining("concentration");
    assertThatThrownBy(() -> new Ordinal(List.of(0, 2))).hasMessageContaining("from 0 to 1");
    assertThatThrownBy(() -> new Intervals(List.of(0.6, 0.6), List.of(1.0, 1.0)))
        .hasMessageContaining("add up to 1");
    assertThatThrownBy(() -> new Intervals(List.of(0.1, 0.1), List.of(0.2, 0.2)))
        .hasMessageContaining("add up to 1");
    assertThatThrownBy(() -> new Fixed(List.of(1.0)).require(2))
        .hasMessage("There are 1 weights and 2 criteria");
  }

  private static List<Double> boxed(double[] numbers) {
    return DoubleStream.of(numbers).boxed().toList();
  }

  private Moments draw(Weights weights, int criteria) {
    return draw(weights.samplers(criteria).get(), criteria);
  }

  private Moments draw(WeightSampler sampler, int criteria) {
    var moments = new Moments(criteria);
    var weights = new double[criteria];
    for (int draw = 0; draw < DRAWS; draw++) {
      sampler.draw(random, weights);
      assertThat(DoubleStream.of(weights).sum()).isCloseTo(1, within(1e-12));
      moments.add(weights);
    }
    return moments;
  }
}

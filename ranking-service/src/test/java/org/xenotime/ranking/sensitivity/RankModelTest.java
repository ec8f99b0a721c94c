package org.xenotime.ranking.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.scoring.Aggregation;
import org.xenotime.ranking.sensitivity.RankModel.Output;
import org.xenotime.ranking.uncertainty.draw.Sampling;
import org.xenotime.ranking.uncertainty.draw.Watch;
import org.xenotime.ranking.uncertainty.score.Problem;
import org.xenotime.ranking.uncertainty.value.Exact;
import org.xenotime.ranking.uncertainty.value.Interval;
import org.xenotime.ranking.uncertainty.value.Value;
import org.xenotime.ranking.uncertainty.weight.Dirichlet;
import org.xenotime.ranking.uncertainty.weight.Fixed;
import org.xenotime.ranking.uncertainty.weight.Ordinal;
import org.xenotime.ranking.uncertainty.weight.Uniform;
import org.xenotime.ranking.uncertainty.weight.Weights;

class RankModelTest {
  private static final List<String> CRITERIA = List.of("grade", "tonnes");
  private static final Sampling SAMPLING = new Sampling(4000, 3, 2);

  @Test
  void theScoreIsDrivenByWhatIsUncertain() {
    // The score is 0.5 x grade + 0.5 x tonnes, with variances of 1 to 4.
    var problem =
        problem(
            new Fixed(List.of(1.0, 1.0)),
            List.of(new Interval(0, 0.2), new Interval(0, 0.4)),
            List.of(new Exact(0.3), new Exact(0.3)));
    var model = RankModel.of(problem, CRITERIA, Output.SCORE);
    assertThat(model.factors()).containsExactly("values:grade", "values:tonnes");
    var indices = Sobol.run(model, SAMPLING, Watch.NONE);
    expect(indices.first(0, 0).orElseThrow(), 0.2);
    expect(indices.total(0, 0).orElseThrow(), 0.2);
    expect(indices.total(1, 0).orElseThrow(), 0.8);
    assertThat(indices.first(0, 1)).as("of what is exact").isEmpty();
  }

  @Test
  void theRankIsDrivenByTheWeightThatDecides() {
    var problem =
        problem(
            new Uniform(),
            List.of(new Exact(1), new Exact(0)),
            List.of(new Exact(0), new Exact(1)));
    var model = RankModel.of(problem, CRITERIA, Output.RANK);
    assertThat(model.factors()).containsExactly("weight:grade", "weight:tonnes");
    // Who is first depends on which of two independent numbers is the larger: of the variance 1/4
    // each explains by itself the variance of a uniform probability, 1/12.
    var indices = Sobol.run(model, SAMPLING, Watch.NONE);
    expect(indices.first(0, 0).orElseThrow(), 1.0 / 3);
    expect(indices.total(0, 0).orElseThrow(), 2.0 / 3);
  }

  @Test
  void weightsThatHangTogetherAreOneFactor() {
    var problem =
        problem(
            new Ordinal(List.of(1, 0)),
            List.of(new Exact(0.5), new Interval(0.4, 0.6)),
            List.of(new Exact(0.6), new Exact(0.5)));
    var model = RankModel.of(problem, CRITERIA, Output.SCORE);
    assertThat(model.factors()).containsExactly("weights", "values:tonnes");
    var indices = Sobol.run(model, SAMPLING, Watch.NONE);
    expect(indices.total(0, 1).orElseThrow(), 1);
    expect(indices.total(1, 1).orElseThrow(), 0);
  }

  @Test
  void theChoiceOfAMethodIsAFactor() {
    var weights = new Dirichlet(List.of(1.0, 1.0), 1e9);
    var model =
        RankModel.choosing(
            List.of(
                Problem.exact(
                    new double[] {1, 0, 0.4, 0.4}, 2, weights, Aggregation.WEIGHTED_ARITHMETIC),
                Problem.exact(
                    new double[] {1, 0, 0.4, 0.4}, 2, weights, Aggregation.WEIGHTED_GEOMETRIC)),
            CRITERIA,
            Output.RANK);
    assertThat(model.factors()).containsExactly("weight:grade", "weight:tonnes", "method");
    var indices = Sobol.run(model, SAMPLING, Watch.NONE);
    expect(indices.first(2, 0).orElseThrow(), 1);
    expect(indices.total(0, 0).orElseThrow(), 0);
  }

  private static Problem problem(Weights weights, List<Value> one, List<Value> other) {
    return Problem.of(List.of(one, other), 2, weights, Aggregation.WEIGHTED_ARITHMETIC);
  }

  private static void expect(Index index, double expected) {
    double margin = index.high() - index.low() + 1e-9;
    assertThat(margin).isLessThan(0.2);
    assertThat(index.value()).isBetween(expected - margin, expected + margin);
  }
}

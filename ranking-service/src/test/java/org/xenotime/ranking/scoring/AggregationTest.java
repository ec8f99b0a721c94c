package org.xenotime.ranking.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Known answers by hand: values 1, 2, 3 with the weights 1, 1, 2. */
class AggregationTest {

  private static final Offset<Double> DIGITS = within(5e-7);
  private static final double[] WEIGHTS = {1, 1, 2};

  @Test
  void valuesCountByTheirWeights() {
    assertThat(score(Aggregation.WEIGHTED_ARITHMETIC, 1, 2, 3)).isEqualTo(2.25);
    assertThat(score(Aggregation.WEIGHTED_GEOMETRIC, 1, 2, 3)).isCloseTo(2.059767, DIGITS);
    assertThat(score(Aggregation.WEIGHTED_HARMONIC, 1, 2, 3)).isCloseTo(1.846154, DIGITS);
  }

  @Test
  void whatIsLeftOutIsNotAZero() {
    assertThat(score(Aggregation.WEIGHTED_ARITHMETIC, 1, Double.NaN, 3))
        .isEqualTo(Rounding.published(7.0 / 3));
    assertThat(score(Aggregation.WEIGHTED_GEOMETRIC, 1, Double.NaN, 3)).isCloseTo(2.080084, DIGITS);
    assertThat(score(Aggregation.WEIGHTED_HARMONIC, 1, Double.NaN, 3)).isCloseTo(1.8, DIGITS);
  }

  @Test
  void aZeroMakesTheGeometricAndTheHarmonicMeanZero() {
    assertThat(score(Aggregation.WEIGHTED_GEOMETRIC, 0, 2, 3)).isZero();
    assertThat(score(Aggregation.WEIGHTED_HARMONIC, 0, 2, 3)).isZero();
    assertThat(score(Aggregation.WEIGHTED_ARITHMETIC, 0, 2, 3)).isEqualTo(2);
  }

  @Test
  void aZeroOfNoWeightCountsForNothing() {
    var weights = new double[] {0, 1, 1};
    for (var mean :
        new Aggregation[] {Aggregation.WEIGHTED_GEOMETRIC, Aggregation.WEIGHTED_HARMONIC}) {
      assertThat(scores(mean, weights, 1, 0, 4, 4)).containsExactly(4);
    }
  }

  @Test
  void whoIsNotKnownForAnythingOfAnyWeightHasNoScoreAndComesLast() {
    var matrix = new Matrix(new double[] {Double.NaN, 1, 0, 0}, 2, 2);
    var scores = new double[2];
    var ranks = new int[2];
    new Scorer(matrix, Aggregation.WEIGHTED_ARITHMETIC).rank(new double[] {1, 0}, scores, ranks);
    assertThat(scores).containsExactly(Double.NaN, 0);
    assertThat(ranks).containsExactly(2, 1);
  }

  @Test
  void copelandIsTheShareOfTheComparisonsWon() {
    // a beats b and c by a majority, b and c draw.
    assertThat(
            scores(
                Aggregation.COPELAND,
                new double[] {0.5, 0.3, 0.2},
                3,
                new double[] {9, 9, 0, 1, 5, 2, 5, 1, 1}))
        .containsExactly(1, 0.25, 0.25);
    assertThat(scores(Aggregation.COPELAND, new double[] {1, 1}, 3, 2, 2, 1, 3, 3, 1))
        .containsExactly(0.5, 0.5, 0.5);
  }

  @Test
  void copelandComparesOnWhatBothKnow() {
    double none = Double.NaN;
    // a and b meet on the first alone, b and c on the second alone, a and c on neither.
    assertThat(scores(Aggregation.COPELAND, new double[] {1, 1}, 3, 2, none, 1, 9, none, 8))
        .containsExactly(0.75, 0.5, 0.25);
  }

  @Test
  void weightsThatDifferByRoundingAloneMakeADraw() {
    // 0.1 + 0.2 is not 0.3.
    assertThat(scores(Aggregation.COPELAND, new double[] {0.1, 0.2, 0.3}, 2, 1, 1, 0, 0, 0, 1))
        .containsExactly(0.5, 0.5);
  }

  private static double score(Aggregation aggregation, double... values) {
    return scores(aggregation, WEIGHTS, 1, values)[0];
  }

  private static double[] scores(
      Aggregation aggregation, double[] weights, int alternatives, double... values) {
    var scores = new double[alternatives];
    new Scorer(new Matrix(values, alternatives, weights.length), aggregation)
        .score(weights, scores);
    return scores;
  }
}

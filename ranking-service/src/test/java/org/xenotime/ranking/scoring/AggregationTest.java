package org.xenotime.ranking.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AggregationTest {

  private static final Offset<Double> DIGITS = within(5e-7);

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
  }

  private static double score(Aggregation aggregation, double... values) {
    var score = new double[1];
    new Scorer(new Matrix(values, 1, 3), aggregation).score(new double[] {1, 1, 2}, score);
    return score[0];
  }
}

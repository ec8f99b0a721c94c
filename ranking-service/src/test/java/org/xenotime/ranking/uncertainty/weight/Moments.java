package org.xenotime.ranking.uncertainty.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.stream.Stream;

/** What many drawn weights have in common. */
final class Moments {
  private final DoubleSummaryStatistics[] weights;
  private final double[] squares;

  Moments(int criteria) {
    this.weights =
        Stream.generate(DoubleSummaryStatistics::new)
            .limit(criteria)
            .toArray(DoubleSummaryStatistics[]::new);
    this.squares = new double[criteria];
  }

  void add(double[] drawn) {
    for (int c = 0; c < drawn.length; c++) {
      weights[c].accept(drawn[c]);
      squares[c] += drawn[c] * drawn[c];
    }
  }

  double mean(int criterion) {
    return weights[criterion].getAverage();
  }

  double variance(int criterion) {
    return squares[criterion] / weights[criterion].getCount() - Math.pow(mean(criterion), 2);
  }

  double least(int criterion) {
    return weights[criterion].getMin();
  }

  double most(int criterion) {
    return weights[criterion].getMax();
  }

  /** To 4 standard errors. */
  void expectMean(int criterion, double expected) {
    double error = Math.sqrt(Math.max(variance(criterion), 0) / weights[criterion].getCount());
    assertThat(mean(criterion))
        .as("weight %d of %d, %s", criterion, weights.length, Arrays.toString(squares))
        .isCloseTo(expected, within(4 * error + 1e-12));
  }
}

package org.xenotime.ranking.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.scoring.Aggregation;
import org.xenotime.ranking.uncertainty.draw.Sampling;
import org.xenotime.ranking.uncertainty.draw.Watch;
import org.xenotime.ranking.uncertainty.measured.Acceptability;
import org.xenotime.ranking.uncertainty.measured.CentralWeights;
import org.xenotime.ranking.uncertainty.score.Problem;
import org.xenotime.ranking.uncertainty.weight.Ordinal;
import org.xenotime.ranking.uncertainty.weight.Uniform;
import org.xenotime.ranking.uncertainty.weight.Weights;

/**
 * Acceptability analyses whose answers are known from exact mathematics: volumes of parts of a
 * simplex, by geometry; the mean of ordered weights is the centroid of R. A. Barron and B. E.
 * Barrett, Management Science 42 (1996). All hold within 4 standard errors.
 */
class GoldenCasesTest {
  private static final int DRAWS = 100_000;
  private static final double ERRORS = 4;

  @Test
  void twoSpecialistsAndACompromise() {
    var found = analyse(2, new Uniform(), 1, 0, 0, 1, 0.6, 0.6);
    expect(found, 0, 0.4, 0.1, 0.5);
    expect(found, 1, 0.4, 0.1, 0.5);
    expect(found, 2, 0.2, 0.8, 0);
    expectCentralWeights(found, 0, 0.8, 0.2);
    expectCentralWeights(found, 1, 0.2, 0.8);
    expectCentralWeights(found, 2, 0.5, 0.5);
    assertThat(found.confidence().orElseThrow().of(0)).hasValue(1);
    assertThat(found.confidence().orElseThrow().of(2)).hasValue(1);
  }

  @Test
  void threeSpecialistsAndACompromise() {
    var found = analyse(3, new Uniform(), 1, 0, 0, 0, 1, 0, 0, 0, 1, 0.5, 0.5, 0.5);
    for (int specialist = 0; specialist < 3; specialist++) {
      expect(found, specialist, 1.0 / 4, 1.0 / 12, 1.0 / 3, 1.0 / 3);
    }
    expect(found, 3, 1.0 / 4, 3.0 / 4, 0, 0);
    expectCentralWeights(found, 0, 2.0 / 3, 1.0 / 6, 1.0 / 6);
  }

  @Test
  void eightSpecialistsAndACompromise() {
    var values = new double[9 * 8];
    for (int specialist = 0; specialist < 8; specialist++) {
      values[specialist * 8 + specialist] = 1;
    }
    Arrays.fill(values, 64, 72, 0.5);
    var found = analyse(8, new Uniform(), values);
    for (int specialist = 0; specialist < 8; specialist++) {
      expect(found, specialist, 1.0 / 128);
    }
    expect(found, 8, 0.9375);
  }

  @Test
  void orderedWeightsHaveTheirCentroidAsTheirMean() {
    // Whoever is alone is first with all weights there are.
    var three = analyse(3, new Ordinal(List.of(0, 1, 2)), 1, 1, 1);
    expectCentralWeights(three, 0, 0.6111, 0.2778, 0.1111);
    var four = analyse(4, new Ordinal(List.of(0, 1, 2, 3)), 1, 1, 1, 1);
    expectCentralWeights(four, 0, 0.5208, 0.2708, 0.1458, 0.0625);
  }

  @Test
  void whoIsWorseEverywhereIsNeverFirst() {
    var found = analyse(2, new Uniform(), 0.9, 0.8, 0.5, 0.1);
    expect(found, 1, 0, 1);
    assertThat(found.centralWeights().orElseThrow().of(1)).isEmpty();
    assertThat(found.confidence().orElseThrow().of(1)).isEmpty();
    assertThat(found.confidence().orElseThrow().of(0)).hasValue(1);
  }

  private static Uncertainty analyse(int criteria, Weights weights, double... values) {
    return Smaa.run(
        Problem.exact(values, criteria, weights, Aggregation.WEIGHTED_ARITHMETIC),
        new Sampling(DRAWS, 20_261_123, 2),
        EnumSet.allOf(MeasureKind.class),
        Watch.NONE);
  }

  private static void expect(Uncertainty found, int alternative, double... shares) {
    Acceptability acceptability = found.acceptability();
    for (int rank = 1; rank <= shares.length; rank++) {
      double expected = shares[rank - 1];
      double error = Math.sqrt(expected * (1 - expected) / DRAWS);
      assertThat(acceptability.of(alternative, rank))
          .as("alternative %d, rank %d", alternative, rank)
          .isCloseTo(expected, Offset.offset(ERRORS * error));
    }
  }

  private static void expectCentralWeights(Uncertainty found, int alternative, double... means) {
    CentralWeights central = found.centralWeights().orElseThrow();
    var weights = central.of(alternative).orElseThrow();
    var errors = central.errors(alternative).orElseThrow();
    for (int c = 0; c < means.length; c++) {
      assertThat(weights[c])
          .as("weight %d of alternative %d", c, alternative)
          .isCloseTo(means[c], Offset.offset(ERRORS * errors[c] + 0.00005));
    }
  }
}

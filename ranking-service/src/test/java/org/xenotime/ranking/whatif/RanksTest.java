package org.xenotime.ranking.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RanksTest {

  @Test
  void openValuesMakeAnIntervalOfARank() {
    var ranks =
        Ranks.bounded(
            new double[] {0.5, 0.6, 0.1},
            new int[] {2, 1, 3},
            new double[] {0.2, 0.6, 0.1},
            new double[] {0.8, 0.6, 0.1});

    assertThat(ranks.low(0)).isEqualTo(1);
    assertThat(ranks.high(0)).isEqualTo(2);
    assertThat(ranks.low(1)).isEqualTo(1);
    assertThat(ranks.high(1)).isEqualTo(2);
    assertThat(ranks.high(2)).isEqualTo(3);
  }

  @Test
  void thoseOfWhomNothingIsKnownAreNobodysRivals() {
    var ranks =
        Ranks.bounded(
            new double[] {0.5, Double.NaN, Double.NaN},
            new int[] {1, 2, 2},
            new double[] {0.2, Double.NaN, Double.NaN},
            new double[] {0.8, Double.NaN, Double.NaN});

    assertThat(ranks.low(0)).isEqualTo(1);
    assertThat(ranks.high(0)).isEqualTo(1);
    assertThat(ranks.isRanked(1)).isFalse();
  }
}

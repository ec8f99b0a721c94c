package org.xenotime.ranking.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeightedMeanTest {

  @Test
  void valuesCountByTheirWeights() {
    var mean = new WeightedMean();
    mean.add(1, 1);
    mean.add(2, 1);
    mean.add(3, 2);
    assertThat(mean.value()).isEqualTo(2.25);
  }

  @Test
  void whatIsLeftOutIsNotAZero() {
    var mean = new WeightedMean();
    mean.add(1, 1);
    mean.add(3, 2);
    assertThat(mean.value()).isEqualTo(7.0 / 3);
    assertThat(mean.weights()).isEqualTo(3);
  }
}

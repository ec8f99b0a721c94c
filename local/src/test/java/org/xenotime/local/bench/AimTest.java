package org.xenotime.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AimTest {

  @Test
  void aLowerBoundIsMetFromThereOn() {
    assertThat(Aim.atLeast(0.33).verdict(0.41)).isEqualTo("at least 0.33: met");
    assertThat(Aim.atLeast(0.33).verdict(0.32)).isEqualTo("at least 0.33: not met");
  }

  @Test
  void anUpperBoundIsMetUpToThere() {
    assertThat(Aim.atMost(2).verdict(1.2)).isEqualTo("at most 2.00: met");
    assertThat(Aim.atMost(2).verdict(2.01)).isEqualTo("at most 2.00: not met");
  }

  @Test
  void whatIsPrintedAsTheBoundMeetsIt() {
    assertThat(Aim.atLeast(0.33).isMetBy(0.3251)).isTrue();
    assertThat(Aim.atMost(2).isMetBy(2.004)).isTrue();
  }
}

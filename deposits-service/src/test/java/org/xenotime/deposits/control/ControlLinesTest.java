package org.xenotime.deposits.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.control.Control.Holder;

class ControlLinesTest {

  @Test
  void entropyRunsFromCertaintyToIgnorance() {
    assertThat(entropy(1)).isZero();
    assertThat(entropy(1, 0)).isZero();
    assertThat(entropy(0.5, 0.5)).isEqualTo(1);
    assertThat(entropy(0.25, 0.25, 0.25, 0.25)).isEqualTo(1);
    assertThat(entropy(0.731059, 0.268941)).isEqualTo(0.839941);
    assertThat(entropy(0.99, 0.01)).isBetween(0.0, 0.1);
  }

  private static double entropy(double... probabilities) {
    List<Holder> holders = DoubleStream.of(probabilities).mapToObj(Holder::unknown).toList();
    return ControlLines.entropy(holders);
  }
}

package org.xenotime.ranking.uncertainty.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.uncertainty.draw.Generators;

class ValueTest {
  private static final int DRAWS = 200_000;

  @Test
  void whatIsDrawnIsDistributedAsTheQuantilesSay() {
    for (var value :
        List.of(
            new Interval(2, 5),
            new Normal(10, 3),
            new LogNormal(0.5, 0.8),
            new Triangular(0, 1, 4),
            new Triangular(2, 2, 3),
            new Normal(1, 0.5).scaled(x -> 2 * x + 1))) {
      var drawn = draw(value);
      Arrays.sort(drawn);
      // Kolmogorov's distance: beyond 2.3 / sqrt(n) about once in 20,000 times.
      double farthest = 0;
      for (int percent = 1; percent < 1000; percent++) {
        double quantile = value.quantile(percent / 1000.0);
        int below = Arrays.binarySearch(drawn, quantile);
        double share = (double) (below < 0 ? -below - 1 : below) / DRAWS;
        farthest = Math.max(farthest, Math.abs(share - percent / 1000.0));
      }
      assertThat(farthest).as("%s", value).isLessThan(2.3 / Math.sqrt(DRAWS));
    }
  }

  @Test
  void normalNumbersHaveTheMomentsAndTheTailsThatTheyShould() {
    var drawn = draw(new Normal(0, 1));
    assertThat(moment(drawn, 1)).isCloseTo(0, within(4 / Math.sqrt(DRAWS)));
    assertThat(moment(drawn, 2)).isCloseTo(1, within(4 * Math.sqrt(2.0 / DRAWS)));
    assertThat(moment(drawn, 3)).isCloseTo(0, within(4 * Math.sqrt(15.0 / DRAWS)));
    assertThat(moment(drawn, 4)).isCloseTo(3, within(4 * Math.sqrt(96.0 / DRAWS)));
    // Beyond where the ziggurat has its tail: 2 x 0.000129.
    long beyond = DoubleStream.of(drawn).filter(x -> Math.abs(x) > 3.654152885361009).count();
    assertThat(beyond / (double) DRAWS).isCloseTo(0.000258, within(0.00015));
  }

  @Test
  void normalQuantilesAreThoseOfTheTables() {
    var normal = new Normal(0, 1);
    assertThat(normal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-14));
    assertThat(normal.quantile(0.5)).isZero();
    assertThat(normal.quantile(0.001)).isCloseTo(-3.090232306167813, within(1e-14));
    assertThat(normal.quantile(1e-12)).isCloseTo(-7.034483825301131, within(1e-12));
    assertThat(new LogNormal(1, 2).median()).isCloseTo(StrictMath.E, within(1e-15));
    assertThat(new Triangular(0, 0, 1).quantile(0.75)).isEqualTo(0.5);
  }

  @Test
  void anEmpiricalValueIsOneOfItsValues() {
    var value = new Empirical(List.of(3.0, 1.0, 1.0, 2.0));
    assertThat(value.median()).isEqualTo(1.5);
    var drawn = draw(value);
    assertThat(DoubleStream.of(drawn).distinct().sorted().toArray()).containsExactly(1, 2, 3);
    assertThat(DoubleStream.of(drawn).filter(x -> x == 1).count() / (double) DRAWS)
        .isCloseTo(0.5, within(0.005));
  }

  @Test
  void nothingToDrawIsExact() {
    assertThat(Value.exact(2).scaled(x -> x / 2)).isEqualTo(new Exact(1));
    assertThat(Value.missing().isMissing()).isTrue();
    assertThat(Value.missing().scaled(x -> x + 1).isMissing()).isTrue();
    assertThat(draw(new Normal(4, 0))).containsOnly(4);
    assertThat(draw(new Interval(4, 4))).containsOnly(4);
    assertThat(draw(new Triangular(4, 4, 4))).containsOnly(4);
  }

  @Test
  void whatIsNoDistributionIsRefused() {
    assertThatThrownBy(() -> new Exact(Double.POSITIVE_INFINITY))
        .hasMessage("A value cannot be infinite");
    assertThatThrownBy(() -> new Interval(2, 1))
        .hasMessage("low is 2.0, more than high, which is 1.0");
    assertThatThrownBy(() -> new Normal(0, -1)).hasMessage("sd is -1.0, less than 0");
    assertThatThrownBy(() -> new Normal(Double.NaN, 1))
        .hasMessage("mean is NaN, not a finite number");
    assertThatThrownBy(() -> new LogNormal(0, 1000)).hasMessageContaining("do not fit");
    assertThatThrownBy(() -> new Triangular(0, 2, 1)).hasMessageContaining("mode is 2.0");
    assertThatThrownBy(() -> new Empirical(List.of())).hasMessageContaining("at least one");
  }

  private static double[] draw(Value value) {
    var random = Generators.of(11);
    return DoubleStream.generate(() -> value.draw(random)).limit(DRAWS).toArray();
  }

  private static double moment(double[] drawn, int order) {
    return DoubleStream.of(drawn).map(x -> Math.pow(x, order)).average().orElseThrow();
  }
}

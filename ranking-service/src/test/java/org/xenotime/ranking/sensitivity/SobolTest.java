package org.xenotime.ranking.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.uncertainty.draw.Sampling;
import org.xenotime.ranking.uncertainty.draw.Watch;

/** Against functions whose indices are known from integrals. */
class SobolTest {
  private static final int RUNS = 20_000;

  /** An estimate lies twice as far out as its 95 % interval once in 10,000 times. */
  private static final double TWICE_THE_INTERVAL = 2;

  @Test
  void findsTheIndicesOfIshigamisFunction() {
    // T. Ishigami and T. Homma, 1990: sin x1 + 7 sin^2 x2 + 0.1 x3^4 sin x1, from -pi to pi.
    var ishigami =
        new UnitCube(
            3,
            x -> {
              double x1 = angle(x[0]);
              return Math.sin(x1)
                  + 7 * Math.pow(Math.sin(angle(x[1])), 2)
                  + 0.1 * Math.pow(angle(x[2]), 4) * Math.sin(x1);
            });
    var indices = Sobol.run(ishigami, new Sampling(RUNS, 1, 2), Watch.NONE);
    double b = 0.1;
    double pi4 = Math.pow(Math.PI, 4);
    double pi8 = pi4 * pi4;
    double byFirst = 0.5 * Math.pow(1 + b * pi4 / 5, 2);
    double bySecond = 49.0 / 8;
    double together = b * b * pi8 * 8 / 225;
    double variance = byFirst + bySecond + together;
    expect(indices, 0, byFirst / variance, (byFirst + together) / variance);
    expect(indices, 1, bySecond / variance, bySecond / variance);
    expect(indices, 2, 0, together / variance);
  }

  @Test
  void findsTheIndicesOfTheFunctionG() {
    // A. Saltelli and I. M. Sobol, 1995: the product of (|4 x - 2| + a) / (1 + a).
    double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
    var g =
        new UnitCube(
            a.length,
            x -> {
              double product = 1;
              for (int i = 0; i < a.length; i++) {
                product *= (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
              }
              return product;
            });
    var indices = Sobol.run(g, new Sampling(RUNS, 2, 2), Watch.NONE);
    double all = 1;
    for (double ai : a) {
      all *= 1 + part(ai);
    }
    for (int i = 0; i < a.length; i++) {
      double others = all / (1 + part(a[i]));
      expect(indices, i, part(a[i]) / (all - 1), part(a[i]) * others / (all - 1));
    }
  }

  @Test
  void theIntervalIsAsWideAsTheEstimatesScatter() {
    var sum = new UnitCube(2, x -> x[0] + 2 * x[1]);
    long inside =
        IntStream.range(0, 200)
            .filter(
                seed -> {
                  var index = Sobol.run(sum, new Sampling(200, seed, 1), Watch.NONE).first(0, 0);
                  return index.orElseThrow().low() <= 0.2 && 0.2 <= index.orElseThrow().high();
                })
            .count();
    assertThat(inside).isBetween(176L, 199L);
  }

  @Test
  void isTheSameForAnyNumberOfThreads() {
    var sum = new UnitCube(3, x -> x[0] + x[1] * x[2]);
    var one = Sobol.run(sum, new Sampling(999, 5, 1), Watch.NONE);
    var eight = Sobol.run(sum, new Sampling(999, 5, 8), Watch.NONE);
    for (int factor = 0; factor < 3; factor++) {
      assertThat(eight.first(factor, 0)).isEqualTo(one.first(factor, 0)).isPresent();
      assertThat(eight.total(factor, 0)).isEqualTo(one.total(factor, 0)).isPresent();
    }
  }

  @Test
  void saysNothingOfWhatDoesNotVary() {
    var constant = new UnitCube(2, _ -> 0.1);
    var indices = Sobol.run(constant, new Sampling(100, 1, 1), Watch.NONE);
    assertThat(indices.first(0, 0)).isEmpty();
    assertThat(indices.total(1, 0)).isEmpty();
  }

  @Test
  void endsWhenItIsCancelled() {
    var cancelled =
        new Watch() {
          @Override
          public boolean isCancelled() {
            return true;
          }

          @Override
          public void progressed(double share) {
            throw new AssertionError("Nothing may be done any more");
          }
        };
    assertThatThrownBy(
            () -> Sobol.run(new UnitCube(2, x -> x[0]), new Sampling(100, 1, 2), cancelled))
        .isInstanceOf(CancellationException.class);
  }

  private static double angle(double x) {
    return Math.PI * (2 * x - 1);
  }

  private static double part(double a) {
    return 1 / (3 * (1 + a) * (1 + a));
  }

  private static void expect(Indices indices, int factor, double first, double total) {
    for (var pair :
        List.of(
            new Pair(indices.first(factor, 0).orElseThrow(), first),
            new Pair(indices.total(factor, 0).orElseThrow(), total))) {
      double width = (pair.index().high() - pair.index().low()) / 2;
      assertThat(width).isLessThan(0.05);
      assertThat(pair.index().value())
          .as("factor %d", factor)
          .isCloseTo(pair.expected(), Offset.offset(TWICE_THE_INTERVAL * width + 1e-9));
    }
  }

  private record Pair(Index index, double expected) {}
}

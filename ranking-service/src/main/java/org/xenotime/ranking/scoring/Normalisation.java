package org.xenotime.ranking.scoring;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** How the values of one criterion become numbers from 0 (worst) to 1 (best). More is better. */
public sealed interface Normalisation {

  /** Where all values are the same the criterion tells nobody apart: all stand in the middle. */
  double MIDDLE = 0.5;

  /**
   * The function that places a value.
   *
   * @param known the values of the candidates that have one; their order does not matter
   */
  DoubleUnaryOperator fit(double[] known);

  /** The lowest value becomes 0, the highest 1, the others lie between in proportion. */
  record MinMax() implements Normalisation {
    @Override
    public DoubleUnaryOperator fit(double[] known) {
      return between(
          Arrays.stream(known).min().orElse(0), Arrays.stream(known).max().orElse(0), v -> v);
    }
  }

  /**
   * Min-max of the logarithm, for what spans orders of magnitude. A value of zero has no logarithm
   * and becomes 0, beside the lowest of the others.
   */
  record LogMinMax() implements Normalisation {
    @Override
    public DoubleUnaryOperator fit(double[] known) {
      var positive = Arrays.stream(known).filter(value -> value > 0).toArray();
      // StrictMath: the same digits on every machine.
      var place =
          between(
              StrictMath.log(Arrays.stream(positive).min().orElse(1)),
              StrictMath.log(Arrays.stream(positive).max().orElse(1)),
              StrictMath::log);
      return value -> value > 0 ? place.applyAsDouble(value) : 0;
    }
  }

  /** Fixed ends: a place does not depend on who else is there. */
  record Goalposts(double low, double high) implements Normalisation {
    @Override
    public DoubleUnaryOperator fit(double[] known) {
      return between(low, high, v -> v);
    }
  }

  private static DoubleUnaryOperator between(
      double low, double high, DoubleUnaryOperator transform) {
    return high > low
        ? v -> Math.clamp((transform.applyAsDouble(v) - low) / (high - low), 0.0, 1.0)
        : v -> MIDDLE;
  }
}

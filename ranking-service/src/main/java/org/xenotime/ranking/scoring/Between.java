package org.xenotime.ranking.scoring;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Places in proportion between two ends. */
final class Between {

  static final DoubleUnaryOperator NOTHING = value -> Normalisation.MIDDLE;

  private Between() {}

  static DoubleUnaryOperator of(double low, double high, Direction direction) {
    return directed(between(low, high, value -> value), direction);
  }

  static DoubleUnaryOperator ofLogarithms(double[] known, Direction direction) {
    var positive = Arrays.stream(known).filter(value -> value > 0).toArray();
    if (positive.length == 0) {
      return directed(value -> 0, direction);
    }
    // StrictMath: the same digits on every machine.
    var place =
        between(
            StrictMath.log(positive[0]),
            StrictMath.log(positive[positive.length - 1]),
            StrictMath::log);
    return directed(value -> value > 0 ? place.applyAsDouble(value) : 0, direction);
  }

  /** 0 at the worst of the known, 1 from the target on. */
  static DoubleUnaryOperator toTarget(double[] known, double target, Direction direction) {
    var maximise = direction == Direction.MAXIMISE;
    var worst = maximise ? known[0] : known[known.length - 1];
    if (maximise ? worst >= target : worst <= target) {
      return value -> 1;
    }
    if (known[0] == known[known.length - 1]) {
      return NOTHING;
    }
    return value -> Math.clamp((value - worst) / (target - worst), 0.0, 1.0);
  }

  private static DoubleUnaryOperator directed(DoubleUnaryOperator place, Direction direction) {
    return direction == Direction.MAXIMISE ? place : value -> 1 - place.applyAsDouble(value);
  }

  private static DoubleUnaryOperator between(
      double low, double high, DoubleUnaryOperator transform) {
    return high > low
        ? v -> Math.clamp((transform.applyAsDouble(v) - low) / (high - low), 0.0, 1.0)
        : v -> Normalisation.MIDDLE;
  }
}

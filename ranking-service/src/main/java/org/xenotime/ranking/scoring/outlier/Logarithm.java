package org.xenotime.ranking.scoring.outlier;

import java.util.function.DoubleUnaryOperator;

/**
 * The natural logarithm of values that are all above zero. Others are shifted first, so that the
 * lowest comes to stand a hundredth of the range above zero. What is lower than the lowest known
 * value counts as that.
 */
public record Logarithm(double lowest, double shift) implements DoubleUnaryOperator {

  public static Logarithm of(double[] ascending) {
    double lowest = ascending[0];
    double range = ascending[ascending.length - 1] - lowest;
    return new Logarithm(lowest, lowest > 0 ? 0 : 0.01 * range - lowest);
  }

  @Override
  public double applyAsDouble(double value) {
    return StrictMath.log(Math.max(value, lowest) + shift);
  }
}

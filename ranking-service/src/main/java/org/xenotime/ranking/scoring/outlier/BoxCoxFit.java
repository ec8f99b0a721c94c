package org.xenotime.ranking.scoring.outlier;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

/**
 * (y^lambda - 1) / lambda, or the logarithm where lambda is 0, of y, the value divided by the
 * geometric mean of all. Of the powers from -5 to 5 the one under which the values are most likely
 * to be normal. Values that are not all above zero are shifted as for a {@link Logarithm}.
 */
public record BoxCoxFit(double lambda, Logarithm logarithm, double meanLogarithm)
    implements DoubleUnaryOperator {

  private static final double WIDEST = 5;
  private static final double NEARLY_ZERO = 1e-9;
  private static final int MOST_EVALUATIONS = 1000;

  public static BoxCoxFit of(double[] ascending) {
    var logarithm = Logarithm.of(ascending);
    var logs = Arrays.stream(ascending).map(logarithm).toArray();
    double sum = 0;
    for (double log : logs) {
      sum += log;
    }
    double mean = sum / logs.length;
    for (int i = 0; i < logs.length; i++) {
      logs[i] -= mean;
    }
    double lambda =
        new BrentOptimizer(1e-10, 1e-12)
            .optimize(
                new UnivariateObjectiveFunction(power -> spread(logs, power)),
                GoalType.MINIMIZE,
                new SearchInterval(-WIDEST, WIDEST, 1),
                new MaxEval(MOST_EVALUATIONS))
            .getPoint();
    return new BoxCoxFit(lambda, logarithm, mean);
  }

  @Override
  public double applyAsDouble(double value) {
    return power(logarithm.applyAsDouble(value) - meanLogarithm, lambda);
  }

  /**
   * The logarithm of the sum of squares around the mean. Divided by the geometric mean, the
   * likelihood of a power is the higher the lower this is.
   */
  private static double spread(double[] logs, double lambda) {
    double sum = 0;
    for (double log : logs) {
      sum += power(log, lambda);
    }
    double mean = sum / logs.length;
    double squares = 0;
    for (double log : logs) {
      double deviation = power(log, lambda) - mean;
      squares += deviation * deviation;
    }
    return StrictMath.log(squares);
  }

  private static double power(double log, double lambda) {
    return Math.abs(lambda) < NEARLY_ZERO ? log : StrictMath.expm1(lambda * log) / lambda;
  }
}

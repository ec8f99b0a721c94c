package org.xenotime.ranking.reason.weight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.LocalizedOptimFormats;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.PivotSelectionRule;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * The weights closest to the published ones (L1) that meet linear conditions, by linear
 * programming. The variables are what is added to each weight and what is taken from it.
 */
final class ClosestWeights {

  // Tighter than the solver's own, since scores differ by as little as 1e-9.
  private static final double EPSILON = 1e-12;
  private static final int ULPS = 10;
  private static final double CUT_OFF = 1e-13;
  private static final int MOST_ITERATIONS = 10_000;

  private final double[] from;
  private final List<LinearConstraint> conditions;

  /**
   * @param from adds up to 1
   */
  ClosestWeights(double[] from) {
    this(from, simplex(from));
  }

  private ClosestWeights(double[] from, List<LinearConstraint> conditions) {
    this.from = from;
    this.conditions = conditions;
  }

  /** Only such weights of which the sum, each times its coefficient, is not less. */
  ClosestWeights where(double[] coefficients, double atLeast) {
    double already = 0;
    for (int k = 0; k < from.length; k++) {
      already += coefficients[k] * from[k];
    }
    var more = new ArrayList<>(conditions);
    more.add(new LinearConstraint(changes(coefficients), Relationship.GEQ, atLeast - already));
    return new ClosestWeights(from, more);
  }

  /** Empty where no weights meet the conditions. */
  Optional<double[]> solve() {
    var costs = new double[2 * from.length];
    Arrays.fill(costs, 1);
    try {
      var changes =
          new SimplexSolver(EPSILON, ULPS, CUT_OFF)
              .optimize(
                  new MaxIter(MOST_ITERATIONS),
                  new LinearObjectiveFunction(costs, 0),
                  new LinearConstraintSet(conditions),
                  GoalType.MINIMIZE,
                  new NonNegativeConstraint(true),
                  PivotSelectionRule.BLAND) // never goes round in circles
              .getPoint();
      return Optional.of(changed(changes));
    } catch (MathIllegalStateException unsolved) {
      if (unsolved.getSpecifier() == LocalizedOptimFormats.NO_FEASIBLE_SOLUTION) {
        return Optional.empty();
      }
      throw unsolved;
    }
  }

  static double distance(double[] one, double[] other) {
    return IntStream.range(0, one.length).mapToDouble(k -> Math.abs(one[k] - other[k])).sum();
  }

  private double[] changed(double[] changes) {
    var weights = new double[from.length];
    double sum = 0;
    for (int k = 0; k < weights.length; k++) {
      weights[k] = Math.max(0, from[k] + changes[k] - changes[from.length + k]);
      sum += weights[k];
    }
    for (int k = 0; k < weights.length; k++) {
      weights[k] /= sum;
    }
    return weights;
  }

  private static List<LinearConstraint> simplex(double[] from) {
    var conditions = new ArrayList<LinearConstraint>();
    var ones = new double[from.length];
    Arrays.fill(ones, 1);
    conditions.add(new LinearConstraint(changes(ones), Relationship.EQ, 0));
    for (int k = 0; k < from.length; k++) {
      var taken = new double[2 * from.length];
      taken[from.length + k] = 1;
      conditions.add(new LinearConstraint(taken, Relationship.LEQ, from[k]));
    }
    return conditions;
  }

  /** Coefficients of weights as those of additions and deductions. */
  private static double[] changes(double[] coefficients) {
    var both = Arrays.copyOf(coefficients, 2 * coefficients.length);
    for (int k = 0; k < coefficients.length; k++) {
      both[coefficients.length + k] = -coefficients[k];
    }
    return both;
  }
}

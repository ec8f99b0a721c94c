package org.xenotime.ranking.reason.weight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xenotime.ranking.reason.weight.WeightChange.Method;
import org.xenotime.ranking.scoring.Aggregation;
import org.xenotime.ranking.scoring.Matrix;

/**
 * The closest weights under which the weighted mean of the one below is above that of the other.
 *
 * <p>Every mean compares like an arithmetic mean of something that grows with the value (its
 * logarithm, its negative reciprocal), so that one way serves all. A zero under a geometric or a
 * harmonic mean makes the score zero unless its criterion has no weight: for the one below it must
 * have none; the other one either keeps a zero with a weight, or has none of them.
 */
final class MeanSwap {

  /** At least this much of the weight stays on what each of the two knows. */
  static final double LEAST_KNOWN = 0.001;

  private final double[] from;
  private final double[] below;
  private final double[] above;
  private final double margin;

  /**
   * @param pair the one below and the one above
   * @param margin by how much the means have to differ in the end
   */
  MeanSwap(double[] from, Matrix pair, Aggregation aggregation, double margin) {
    int width = pair.criteria();
    var averaged = Arrays.stream(pair.values()).map(aggregation::meanOf).toArray();
    this.from = from;
    this.below = Arrays.copyOfRange(averaged, 0, width);
    this.above = Arrays.copyOfRange(averaged, width, 2 * width);
    this.margin = margin;
  }

  Method method() {
    return IntStream.range(0, from.length)
            .allMatch(k -> Double.isNaN(below[k]) == Double.isNaN(above[k]))
        ? Method.LINEAR_PROGRAM
        : Method.PARAMETRIC_LINEAR_PROGRAM;
  }

  Optional<Found> closest() {
    var start = withoutWeight(new ClosestWeights(from), zeros(below));
    if (Arrays.stream(zeros(above)).allMatch(zero -> zero == 0)) {
      return meeting(start);
    }
    var otherIsZero =
        start
            .where(zeros(above), LEAST_KNOWN)
            .where(finite(below), LEAST_KNOWN)
            .solve()
            .map(this::found);
    var bothCount = meeting(withoutWeight(start, zeros(above)));
    return Stream.of(otherIsZero, bothCount)
        .flatMap(Optional::stream)
        .min(Comparator.comparingDouble(found -> found.distance));
  }

  private Optional<Found> meeting(ClosestWeights start) {
    var known = start.where(finite(below), LEAST_KNOWN).where(finite(above), LEAST_KNOWN);
    return method() == Method.LINEAR_PROGRAM
        ? known.where(differences(), 0).solve().map(this::found)
        : new MeetingScore(known, from, finiteOnly(below), finiteOnly(above), margin).closest();
  }

  private Found found(double[] weights) {
    return new Found(weights, from, true);
  }

  /** With the same criteria on both sides the sum of the weights cancels out. */
  private double[] differences() {
    var differences = new double[from.length];
    for (int k = 0; k < from.length; k++) {
      if (Double.isFinite(below[k]) && Double.isFinite(above[k])) {
        differences[k] = below[k] - above[k] - margin;
      }
    }
    return differences;
  }

  private static ClosestWeights withoutWeight(ClosestWeights weights, double[] zeros) {
    var negative = Arrays.stream(zeros).map(zero -> -zero).toArray();
    return Arrays.stream(zeros).anyMatch(zero -> zero > 0) ? weights.where(negative, 0) : weights;
  }

  private static double[] zeros(double[] averaged) {
    return Arrays.stream(averaged)
        .map(value -> value == Double.NEGATIVE_INFINITY ? 1 : 0)
        .toArray();
  }

  private static double[] finite(double[] averaged) {
    return Arrays.stream(averaged).map(value -> Double.isFinite(value) ? 1 : 0).toArray();
  }

  private static double[] finiteOnly(double[] averaged) {
    return Arrays.stream(averaged)
        .map(value -> Double.isFinite(value) ? value : Double.NaN)
        .toArray();
  }
}

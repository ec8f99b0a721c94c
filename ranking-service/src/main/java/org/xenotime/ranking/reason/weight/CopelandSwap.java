package org.xenotime.ranking.reason.weight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xenotime.ranking.scoring.Copeland;
import org.xenotime.ranking.scoring.Matrix;

/**
 * Majorities turn one by one, so that no linear program says which of them have to. One weight is
 * raised or lowered, the others keeping their proportions, through every point at which a majority
 * of either of the two turns, until they change places.
 */
final class CopelandSwap {

  /** Beyond the point itself there is a draw no more. */
  private static final double BEYOND = 1e-8;

  private final double[] from;
  private final Matrix matrix;
  private final int below;
  private final int above;

  CopelandSwap(double[] from, Matrix matrix, int below, int above) {
    this.from = from;
    this.matrix = matrix;
    this.below = below;
    this.above = above;
  }

  Optional<double[]> closest() {
    return IntStream.range(0, from.length)
        .boxed()
        .flatMap(k -> Stream.of(all(k), without(k)))
        .flatMap(Optional::stream)
        .flatMap(target -> towards(target).stream())
        .min(Comparator.comparingDouble(weights -> ClosestWeights.distance(from, weights)));
  }

  private Optional<double[]> all(int criterion) {
    var target = new double[from.length];
    target[criterion] = 1;
    return Optional.of(target);
  }

  private Optional<double[]> without(int criterion) {
    var rest = 1 - from[criterion];
    if (from[criterion] == 0 || rest <= 0) {
      return Optional.empty();
    }
    var target = Arrays.stream(from).map(weight -> weight / rest).toArray();
    target[criterion] = 0;
    return Optional.of(target);
  }

  private Optional<double[]> towards(double[] target) {
    var turns = new double[2 * matrix.alternatives() + 1];
    int count = 0;
    for (int other = 0; other < matrix.alternatives(); other++) {
      turns[count++] = turn(below, other, target);
      turns[count++] = turn(above, other, target);
    }
    turns[count] = 1;
    Arrays.sort(turns);
    for (double turn : turns) {
      var weights = between(target, Math.min(1, turn + BEYOND));
      if (turn <= 1 && swaps(weights)) {
        return Optional.of(weights);
      }
    }
    return Optional.empty();
  }

  /** How far to go until the majority between two is a draw; infinitely far where it stays. */
  private double turn(int one, int other, double[] target) {
    double now = margin(one, other, from);
    double then = margin(one, other, target);
    double at = now / (now - then);
    return at >= 0 && at <= 1 ? at : Double.POSITIVE_INFINITY;
  }

  private double margin(int one, int other, double[] weights) {
    double margin = 0;
    for (int k = 0; k < weights.length; k++) {
      double mine = matrix.value(one, k);
      double theirs = matrix.value(other, k);
      margin += mine > theirs ? weights[k] : mine < theirs ? -weights[k] : 0;
    }
    return margin;
  }

  private boolean swaps(double[] weights) {
    return Copeland.score(below, matrix, weights) > Copeland.score(above, matrix, weights);
  }

  private double[] between(double[] target, double share) {
    return IntStream.range(0, from.length)
        .mapToDouble(k -> from[k] + share * (target[k] - from[k]))
        .toArray();
  }
}

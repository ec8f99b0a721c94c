package org.xenotime.ranking.scoring;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * How the values of one criterion become comparable numbers, of which more is better.
 *
 * <p>Most kinds end on the scale from 0 (worst) to 1 (best). {@link Rank}, {@link Borda} and {@link
 * ZScore} have scales of their own. Where all criteria of a board share one scale, the score is on
 * that scale too. Where scales meet, each is stretched to 0 to 1 first, in proportion, so that
 * weights mean the same for all: ranks and points by the most that can be had; a z-score becomes
 * 0.5 + z / 6, so that the mean stands in the middle and three standard deviations at the ends
 * (beyond them it may leave 0 to 1).
 */
public sealed interface Normalisation {

  /** Where all values are the same the criterion tells nobody apart: all stand in the middle. */
  double MIDDLE = 0.5;

  /** The names by which methodologies and requests know the kinds. */
  List<String> IDS =
      List.of(
          "min-max",
          "log-min-max",
          "z-score",
          "rank",
          "percentile",
          "borda",
          "goalposts",
          "distance-to-target",
          "none");

  String id();

  /**
   * The function that places a value.
   *
   * @param known the values of the candidates that have one, from the lowest to the highest
   */
  DoubleUnaryOperator fit(double[] known, Direction direction);

  /** What {@link #fit} makes of its values. */
  default Scale scale() {
    return Scale.UNIT;
  }

  /**
   * Whether the lowest and the highest value are all that places rest on, so that somebody in
   * between can leave without moving anybody.
   */
  default boolean restsOnEnds() {
    return scale() == Scale.UNIT || scale() == Scale.OWN;
  }

  /** From the own scale to 0 to 1, or the same where it is that scale already. */
  default DoubleUnaryOperator toUnit(double[] known) {
    return place -> place;
  }

  /** The worst value becomes 0, the best 1, the others lie between in proportion. */
  record MinMax() implements Normalisation {
    @Override
    public String id() {
      return "min-max";
    }

    @Override
    public DoubleUnaryOperator fit(double[] known, Direction direction) {
      return known.length == 0
          ? Between.NOTHING
          : Between.of(known[0], known[known.length - 1], direction);
    }
  }

  /**
   * Min-max of the logarithm, for what spans orders of magnitude. A value of zero or less has no
   * logarithm and stands beside the lowest of the others.
   */
  record LogMinMax() implements Normalisation {
    @Override
    public String id() {
      return "log-min-max";
    }

    @Override
    public DoubleUnaryOperator fit(double[] known, Direction direction) {
      return Between.ofLogarithms(known, direction);
    }
  }

  /** Sample standard deviations from the mean; 0 where all are equal. */
  record ZScore() implements Normalisation {
    @Override
    public String id() {
      return "z-score";
    }

    @Override
    public DoubleUnaryOperator fit(double[] known, Direction direction) {
      var moments = Moments.of(known);
      if (!(moments.deviation() > 0)) {
        return value -> 0;
      }
      return direction == Direction.MAXIMISE
          ? value -> (value - moments.mean()) / moments.deviation()
          : value -> (moments.mean() - value) / moments.deviation();
    }

    @Override
    public Scale scale() {
      return Scale.DEVIATIONS;
    }

    @Override
    public DoubleUnaryOperator toUnit(double[] known) {
      return z -> MIDDLE + z / 6;
    }
  }

  /** 1 for the worst, one more for each that is worse; equals share the lower rank. */
  record Rank() implements Normalisation {
    @Override
    public String id() {
      return "rank";
    }

    @Override
    public DoubleUnaryOperator fit(double[] known, Direction direction) {
      var order = new Order(known, direction);
      return value -> 1 + order.beaten(value);
    }

    @Override
    public Scale scale() {
      return Scale.RANKS;
    }

    @Override
    public DoubleUnaryOperator toUnit(double[] known) {
      return Order.tellsNobodyApart(known)
          ? rank -> MIDDLE
          : rank -> (rank - 1) / (known.length - 1);
    }
  }

  /** The share of the others that is worse; equals share the lower place. */
  record Percentile() implements Normalisation {
    @Override
    public String id() {
      return "percentile";
    }

    @Override
    public DoubleUnaryOperator fit(double[] known, Direction direction) {
      var order = new Order(known, direction);
      return Order.tellsNobodyApart(known)
          ? value -> MIDDLE
          : value -> Math.min(1, order.beaten(value) / (known.length - 1));
    }

    @Override
    public boolean restsOnEnds() {
      return false;
    }
  }

  /** A point for each of the others that is worse, and half a point for each that is equal. */
  record Borda() implements Normalisation {
    @Override
    public String id() {
      return "borda";
    }

    @Override
    public DoubleUnaryOperator fit(double[] known, Direction direction) {
      var order = new Order(known, direction);
      return value -> order.beaten(value) + Math.max(0, order.equal(value) - 1) / 2;
    }

    @Override
    public Scale scale() {
      return Scale.POINTS;
    }

    @Override
    public DoubleUnaryOperator toUnit(double[] known) {
      return known.length < 2 ? points -> MIDDLE : points -> points / (known.length - 1);
    }
  }

  /** Fixed ends: a place does not depend on who else is there. */
  record Goalposts(double low, double high) implements Normalisation {

    public Goalposts {
      if (!(Double.isFinite(low) && Double.isFinite(high) && low < high)) {
        throw new IllegalArgumentException(
            "Goalposts need a low end below the high one, not %s and %s".formatted(low, high));
      }
    }

    @Override
    public String id() {
      return "goalposts";
    }

    @Override
    public DoubleUnaryOperator fit(double[] known, Direction direction) {
      return Between.of(low, high, direction);
    }
  }

  /**
   * How much of the way from the worst value to the target is done: 1 for who is there or beyond.
   */
  record DistanceToTarget(double target) implements Normalisation {

    public DistanceToTarget {
      if (!Double.isFinite(target)) {
        throw new IllegalArgumentException("A target is a finite number, not " + target);
      }
    }

    @Override
    public String id() {
      return "distance-to-target";
    }

    @Override
    public DoubleUnaryOperator fit(double[] known, Direction direction) {
      return known.length == 0 ? Between.NOTHING : Between.toTarget(known, target, direction);
    }
  }

  /** As it is; where less is better, 1 minus the value. */
  record None() implements Normalisation {
    @Override
    public String id() {
      return "none";
    }

    @Override
    public DoubleUnaryOperator fit(double[] known, Direction direction) {
      return direction == Direction.MAXIMISE ? value -> value : value -> 1 - value;
    }

    @Override
    public Scale scale() {
      return Scale.OWN;
    }
  }
}

package org.xenotime.ranking.reason;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xenotime.ranking.scoring.Direction;
import org.xenotime.ranking.scoring.Field;

/** The values of one criterion to be tried for one candidate, from the least change to the most. */
final class Trials {

  private static final int STEPS = 32;

  /** How many times the range of the known values beyond the best of them. */
  private static final double[] BEYOND = {
    1e-6, 1e-3, 0.01, 0.03, 0.1, 0.2, 0.5, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024
  };

  private final double start;
  private final double best;
  private final double[] values;

  private Trials(double start, double best, double[] values) {
    this.start = start;
    this.best = best;
    this.values = values;
  }

  static Trials of(Field field, int alternative, int criterion) {
    var maximise = field.criteria().get(criterion).direction() == Direction.MAXIMISE;
    var known =
        IntStream.range(0, field.candidates().size())
            .mapToDouble(i -> field.raw(i, criterion))
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray();
    double lowest = known.length == 0 ? 0 : known[0];
    double highest = known.length == 0 ? 1 : known[known.length - 1];
    double now = field.raw(alternative, criterion);
    double start = !Double.isNaN(now) ? now : maximise ? lowest : highest;
    double best = maximise ? highest : lowest;
    var sorted =
        Stream.of(
                // What is not known at all may do as soon as it is known.
                DoubleStream.of(Double.isNaN(now) ? start : best),
                linear(start, best),
                geometric(start, best),
                maximise ? above(lowest, highest) : below(lowest, highest))
            .flatMapToDouble(values -> values)
            .filter(
                value -> isBetter(value, start, maximise) || (value == start && Double.isNaN(now)))
            .distinct()
            .sorted()
            .toArray();
    return new Trials(start, best, maximise ? sorted : reversed(sorted));
  }

  double start() {
    return start;
  }

  double best() {
    return best;
  }

  double[] values() {
    return values;
  }

  private static boolean isBetter(double value, double than, boolean maximise) {
    return maximise ? value > than : value < than;
  }

  private static DoubleStream linear(double from, double to) {
    return IntStream.rangeClosed(1, STEPS).mapToDouble(i -> from + (to - from) * i / STEPS);
  }

  /** For what spans orders of magnitude. */
  private static DoubleStream geometric(double from, double to) {
    return from > 0 && to > 0
        ? IntStream.rangeClosed(1, STEPS)
            .mapToDouble(i -> from * StrictMath.pow(to / from, (double) i / STEPS))
        : DoubleStream.empty();
  }

  private static DoubleStream above(double lowest, double highest) {
    double range = range(lowest, highest);
    return Arrays.stream(BEYOND).map(times -> highest + times * range);
  }

  /** Where nobody is below zero, it is taken for a thing that cannot be. */
  private static DoubleStream below(double lowest, double highest) {
    double range = range(lowest, highest);
    var values = Arrays.stream(BEYOND).map(times -> lowest - times * range);
    return lowest < 0
        ? values
        : DoubleStream.concat(
            DoubleStream.iterate(lowest, value -> value / 2).limit(STEPS),
            DoubleStream.concat(values.filter(value -> value > 0), DoubleStream.of(0)));
  }

  private static double range(double lowest, double highest) {
    return highest > lowest ? highest - lowest : Math.max(1, Math.abs(highest));
  }

  private static double[] reversed(double[] ascending) {
    int n = ascending.length;
    return IntStream.range(0, n).mapToDouble(i -> ascending[n - 1 - i]).toArray();
  }
}

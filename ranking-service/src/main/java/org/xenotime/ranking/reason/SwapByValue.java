package org.xenotime.ranking.reason;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.xenotime.ranking.scoring.Aggregation;
import org.xenotime.ranking.scoring.Copeland;
import org.xenotime.ranking.scoring.Direction;
import org.xenotime.ranking.scoring.Field;
import org.xenotime.ranking.scoring.MissingRule;
import org.xenotime.ranking.scoring.Normalisation;
import org.xenotime.ranking.scoring.Outliers;
import org.xenotime.ranking.scoring.Scorer;

/**
 * Looks for the value at which two change places. Each value that is tried is normalised with all
 * others anew, since it may be an end of the scale, change what counts as an outlier, or be the
 * median that stands for somebody else's missing value. So there is no formula: of better values
 * the first that swaps is found on {@link Trials}, and the point itself between it and the one
 * before by halving.
 */
final class SwapByValue {

  private static final int DIGITS = 9;
  private static final int MOST_HALVINGS = 200;
  private static final double FINEST = 1e-11;

  private final Field field;
  private final int below;
  private final int above;
  private final int criterion;
  private final Direction direction;
  private final double[] scores = new double[2];
  private final double[] weights;
  private final Trials trials;

  SwapByValue(Field field, int below, int above, int criterion) {
    this.field = field;
    this.below = below;
    this.above = above;
    this.criterion = criterion;
    this.direction = field.criteria().get(criterion).direction();
    this.weights = field.weights();
    this.trials = Trials.of(field, below, criterion);
  }

  /** Empty where no better value was found that would do. */
  Optional<ValueChange> find() {
    var values = trials.values();
    int first = isMonotone(field) ? firstByHalving(values) : firstInOrder(values);
    if (first == values.length) {
      return Optional.empty();
    }
    double to = readable(between(first == 0 ? trials.start() : values[first - 1], values[first]));
    double now = field.raw(below, criterion);
    return Optional.of(
        new ValueChange(
            field.criteria().get(criterion).id(),
            Double.isNaN(now) ? null : now,
            to,
            direction == Direction.MAXIMISE ? to > trials.best() : to < trials.best()));
  }

  /** Whether a better value can only help the one and hurt the other. */
  private boolean isMonotone(Field field) {
    var rule = field.criteria().get(criterion);
    return rule.outliers() instanceof Outliers.None
        && !(rule.normalisation() instanceof Normalisation.ZScore)
        && (rule.missing() == MissingRule.EXCLUDE || rule.missing() == MissingRule.REQUIRED)
        && !Double.isNaN(field.raw(below, criterion))
        && field.aggregation() != Aggregation.COPELAND;
  }

  private int firstByHalving(double[] values) {
    int low = 0;
    int high = values.length;
    if (high == 0 || !swaps(values[high - 1])) {
      return high;
    }
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (swaps(values[middle])) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private int firstInOrder(double[] values) {
    int first = 0;
    while (first < values.length && !swaps(values[first])) {
      first++;
    }
    return first;
  }

  /** What is finer than this nobody reads; next to a zero it is relative to the whole. */
  private double finest(double value) {
    return FINEST * (value == 0 ? Math.abs(trials.best()) : Math.abs(value));
  }

  private double between(double fails, double works) {
    double low = fails;
    double high = works;
    for (int i = 0; i < MOST_HALVINGS; i++) {
      double middle = low + (high - low) / 2;
      if (high == middle || low == middle || Math.abs(high - low) <= finest(low)) {
        break;
      }
      if (swaps(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** Rounded to where it still does. */
  private double readable(double value) {
    var rounding = direction == Direction.MAXIMISE ? RoundingMode.CEILING : RoundingMode.FLOOR;
    double rounded =
        BigDecimal.valueOf(value).round(new MathContext(DIGITS, rounding)).doubleValue();
    return swaps(rounded) ? rounded : value;
  }

  private boolean swaps(double value) {
    var changed = field.with(below, criterion, value);
    if (field.aggregation() == Aggregation.COPELAND) {
      var matrix = changed.matrix();
      return Copeland.score(below, matrix, weights) > Copeland.score(above, matrix, weights);
    }
    new Scorer(changed.pair(below, above), field.aggregation()).score(weights, scores);
    return scores[0] > scores[1];
  }
}

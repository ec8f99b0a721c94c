package org.xenotime.ranking.scoring;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * One criterion for all candidates: what is known, what was made of it. NaN where there is none.
 */
final class Column {

  final Criterion criterion;
  final boolean onUnit;
  final double[] raw;
  final Range[] ranges;
  final String[] groups;
  final Treatment treatment;
  final DoubleUnaryOperator place;
  final double[] assumed;
  final double[] normalised;
  final double[] low;
  final double[] high;
  final Remedy[] remedies;

  /**
   * @param onUnit whether other criteria have another scale, so that all go from 0 to 1
   */
  Column(Criterion criterion, boolean onUnit, double[] raw, Range[] ranges, String[] groups) {
    this.criterion = criterion;
    this.onUnit = onUnit;
    this.raw = raw;
    this.ranges = ranges;
    this.groups = groups;
    var known = Arrays.stream(raw).filter(value -> !Double.isNaN(value)).sorted().toArray();
    this.treatment = criterion.outliers().fit(known);
    this.place = place(known);
    this.assumed = new double[raw.length];
    this.normalised = new double[raw.length];
    this.low = new double[raw.length];
    this.high = new double[raw.length];
    this.remedies = new Remedy[raw.length];
    var filling = new Filling(criterion, known, raw, groups);
    for (int i = 0; i < raw.length; i++) {
      fill(i, filling);
    }
  }

  Column with(int alternative, double value) {
    var changed = raw.clone();
    changed[alternative] = value;
    var without = ranges.clone();
    without[alternative] = null;
    return new Column(criterion, onUnit, changed, without, groups);
  }

  boolean isOpen(int alternative) {
    return low[alternative] < high[alternative];
  }

  /** Whether nobody's place changes when this one leaves. */
  boolean isIndifferentTo(int alternative) {
    if (Double.isNaN(raw[alternative])) {
      return true;
    }
    return criterion.outliers() instanceof Outliers.None
        && criterion.normalisation().restsOnEnds()
        && criterion.missing() != MissingRule.MEDIAN
        && criterion.missing() != MissingRule.GROUP_MEDIAN
        && !isAnEnd(raw[alternative]);
  }

  /** Counts the lowest value above zero as an end, too, since it is one for logarithms. */
  private boolean isAnEnd(double value) {
    boolean above = false;
    boolean below = false;
    boolean positiveBelow = false;
    for (double other : raw) {
      above |= other > value;
      below |= other < value;
      positiveBelow |= other > 0 && other < value;
    }
    return !above || !below || (value > 0 && !positiveBelow);
  }

  private DoubleUnaryOperator place(double[] known) {
    var treated = Arrays.stream(known).map(treatment.transform()).toArray();
    var normalisation = criterion.normalisation();
    var fitted = normalisation.fit(treated, criterion.direction());
    var scaled = onUnit ? fitted.andThen(normalisation.toUnit(treated)) : fitted;
    // Zero has one sign.
    return treatment.transform().andThen(scaled).andThen(value -> value + 0.0);
  }

  private void fill(int i, Filling filling) {
    remedies[i] = filling.remedy(i);
    assumed[i] = filling.assumed(i);
    if (remedies[i] == Remedy.BOUNDS) {
      between(i, filling.worst(), filling.best());
      normalised[i] = low[i] + (high[i] - low[i]) / 2;
      return;
    }
    double value = remedies[i] == Remedy.NONE ? raw[i] : assumed[i];
    normalised[i] = Double.isNaN(value) ? Double.NaN : place.applyAsDouble(value);
    low[i] = normalised[i];
    high[i] = normalised[i];
    if (ranges[i] != null && remedies[i] == Remedy.NONE) {
      between(i, ranges[i].low(), ranges[i].high());
    }
  }

  private void between(int i, double one, double other) {
    double first = place.applyAsDouble(one);
    double second = place.applyAsDouble(other);
    low[i] = Math.min(first, second);
    high[i] = Math.max(first, second);
  }
}

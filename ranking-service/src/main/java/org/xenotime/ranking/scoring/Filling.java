package org.xenotime.ranking.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What stands for the values of one criterion that are not known. */
final class Filling {

  private final MissingRule rule;
  private final double[] known;
  private final double[] raw;
  private final String[] groups;
  private final Direction direction;
  private final Map<String, Double> medians = new HashMap<>();

  /**
   * @param known the known values, in ascending order
   */
  Filling(Criterion criterion, double[] known, double[] raw, String[] groups) {
    this.rule = criterion.missing();
    this.direction = criterion.direction();
    this.known = known;
    this.raw = raw;
    this.groups = groups;
  }

  Remedy remedy(int i) {
    if (!Double.isNaN(raw[i])) {
      return Remedy.NONE;
    }
    if (known.length == 0) {
      return Remedy.LEFT_OUT;
    }
    return switch (rule) {
      case EXCLUDE, REQUIRED -> Remedy.LEFT_OUT;
      case WORST -> Remedy.WORST;
      case MEDIAN -> Remedy.MEDIAN;
      case GROUP_MEDIAN ->
          Double.isNaN(ofGroup(groups[i])) ? Remedy.OVERALL_MEDIAN : Remedy.GROUP_MEDIAN;
      case BOUND -> Remedy.BOUNDS;
    };
  }

  /** NaN where no single value is assumed. */
  double assumed(int i) {
    return switch (remedy(i)) {
      case NONE, LEFT_OUT, BOUNDS -> Double.NaN;
      case WORST -> worst();
      case MEDIAN, OVERALL_MEDIAN -> median(known);
      case GROUP_MEDIAN -> ofGroup(groups[i]);
    };
  }

  double worst() {
    return direction.worse(known[0], known[known.length - 1]);
  }

  double best() {
    return direction.better(known[0], known[known.length - 1]);
  }

  private double ofGroup(String group) {
    return group == null ? Double.NaN : medians.computeIfAbsent(group, this::medianOf);
  }

  private double medianOf(String group) {
    double[] members = new double[raw.length];
    int count = 0;
    for (int i = 0; i < raw.length; i++) {
      if (group.equals(groups[i]) && !Double.isNaN(raw[i])) {
        members[count++] = raw[i];
      }
    }
    Arrays.sort(members, 0, count);
    return median(Arrays.copyOf(members, count));
  }

  private static double median(double[] ascending) {
    int n = ascending.length;
    if (n == 0) {
      return Double.NaN;
    }
    return n % 2 == 1
        ? ascending[n / 2]
        : ascending[n / 2 - 1] + (ascending[n / 2] - ascending[n / 2 - 1]) / 2;
  }
}

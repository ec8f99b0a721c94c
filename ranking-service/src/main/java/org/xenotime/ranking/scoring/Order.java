package org.xenotime.ranking.scoring;

/** Where a value stands among the known ones, which ascend. */
final class Order {

  private final double[] known;
  private final Direction direction;

  Order(double[] known, Direction direction) {
    this.known = known;
    this.direction = direction;
  }

  static boolean tellsNobodyApart(double[] known) {
    return known.length == 0 || known[0] == known[known.length - 1];
  }

  int count() {
    return known.length;
  }

  double beaten(double value) {
    return direction == Direction.MAXIMISE ? below(value) : known.length - notAbove(value);
  }

  double equal(double value) {
    return notAbove(value) - below(value);
  }

  private int below(double value) {
    return first(value, false);
  }

  private int notAbove(double value) {
    return first(value, true);
  }

  /** The number of known values under the value, or up to it. */
  private int first(double value, boolean andEqual) {
    int low = 0;
    int high = known.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (known[middle] < value || (andEqual && known[middle] == value)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

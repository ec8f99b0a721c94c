package org.xenotime.ranking.scoring.outlier;

import java.util.Arrays;

/**
 * The ends inside which all values are put.
 *
 * <p>As COINr does it: step by step the highest value (or the lowest, where the skewness is
 * negative), with all that equal it, takes the value of its neighbour, until the shape is fine or
 * as many values were moved as may be.
 */
public record Winsorising(double low, double high, int moved) {

  public static Winsorising of(double[] ascending, int limit) {
    var values = ascending.clone();
    int n = values.length;
    int below = 0;
    int above = 0;
    for (var shape = Shape.of(values);
        !shape.isFine() && below + above < limit;
        shape = Shape.of(values)) {
      if (shape.skewness() >= 0) {
        above = equalToTheHighest(values);
        Arrays.fill(values, n - above, n, values[n - above - 1]);
      } else {
        below = equalToTheLowest(values);
        Arrays.fill(values, 0, below, values[below]);
      }
    }
    return new Winsorising(values[0], values[n - 1], below + above);
  }

  public double clamp(double value) {
    return Math.clamp(value, low, high);
  }

  private static int equalToTheHighest(double[] ascending) {
    int first = ascending.length - 1;
    while (ascending[first - 1] == ascending[first]) {
      first--;
    }
    return ascending.length - first;
  }

  private static int equalToTheLowest(double[] ascending) {
    int last = 0;
    while (ascending[last + 1] == ascending[last]) {
      last++;
    }
    return last + 1;
  }
}

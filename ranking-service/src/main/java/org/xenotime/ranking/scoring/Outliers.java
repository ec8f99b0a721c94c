package org.xenotime.ranking.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.xenotime.ranking.scoring.outlier.BoxCoxFit;
import org.xenotime.ranking.scoring.outlier.Logarithm;
import org.xenotime.ranking.scoring.outlier.Shape;
import org.xenotime.ranking.scoring.outlier.Winsorising;

/**
 * What is done before normalising about the few values that lie far from all others. Only where
 * there are such: where a skewness of 2 or more (to either side) comes with a kurtosis of 3.5 or
 * more, see {@link Shape}. Any other criterion stays as it is.
 */
public sealed interface Outliers {

  List<String> IDS = List.of("none", "winsorise", "log", "box-cox");

  String id();

  /**
   * The treatment of one criterion.
   *
   * @param known the known values, from the lowest to the highest
   */
  Treatment fit(double[] known);

  record None() implements Outliers {
    @Override
    public String id() {
      return "none";
    }

    @Override
    public Treatment fit(double[] known) {
      return Treatment.none(id(), Shape.of(known));
    }
  }

  /**
   * The farthest value is moved to its neighbour, again and again, until the shape is fine.
   *
   * @param limit how many values may be moved
   */
  record Winsorise(int limit) implements Outliers {

    public static final int DEFAULT_LIMIT = 5;

    public Winsorise {
      if (limit < 1) {
        throw new IllegalArgumentException("At least one value may be moved, not " + limit);
      }
    }

    public Winsorise() {
      this(DEFAULT_LIMIT);
    }

    @Override
    public String id() {
      return "winsorise";
    }

    @Override
    public Treatment fit(double[] known) {
      var before = Shape.of(known);
      if (before.isFine()) {
        return Treatment.none(id(), before);
      }
      var ends = Winsorising.of(known, limit);
      return new Treatment(
          id(), true, ends::clamp, before, shape(known, ends::clamp), ends.moved(), null);
    }
  }

  /** The natural logarithm; shifted above zero first where a value is not. */
  record Log() implements Outliers {
    @Override
    public String id() {
      return "log";
    }

    @Override
    public Treatment fit(double[] known) {
      var before = Shape.of(known);
      if (before.isFine()) {
        return Treatment.none(id(), before);
      }
      var log = Logarithm.of(known);
      return new Treatment(id(), true, log, before, shape(known, log), known.length, null);
    }
  }

  /** The power transformation of Box and Cox that makes the values most likely to be normal. */
  record BoxCox() implements Outliers {
    @Override
    public String id() {
      return "box-cox";
    }

    @Override
    public Treatment fit(double[] known) {
      var before = Shape.of(known);
      if (before.isFine()) {
        return Treatment.none(id(), before);
      }
      var fit = BoxCoxFit.of(known);
      return new Treatment(id(), true, fit, before, shape(known, fit), known.length, fit.lambda());
    }
  }

  private static Shape shape(double[] known, DoubleUnaryOperator transform) {
    return Shape.of(Arrays.stream(known).map(transform).toArray());
  }
}

package org.xenotime.ranking.measure;

import java.util.List;

/** A value with its source, or the reasons why there is none. */
public sealed interface Measured {

  /**
   * A value.
   *
   * @param value the middle, where it is an interval
   * @param source null where it is of our own making, as a count of what is known
   * @param compositionSource the second source, where the value rests on two; else null
   * @param note what the number stands for, where it is not a plain figure; else null
   * @param valuation only for a basket; else null
   * @param interval where no more is known than two bounds; else null
   */
  record Known(
      double value,
      SourceRef source,
      SourceRef compositionSource,
      String note,
      Valuation valuation,
      Interval interval)
      implements Measured {

    public Known(
        double value,
        SourceRef source,
        SourceRef compositionSource,
        String note,
        Valuation valuation) {
      this(value, source, compositionSource, note, valuation, null);
    }

    public boolean isInterval() {
      return interval != null;
    }

    /** The least that it may be. */
    public double low() {
      return interval == null ? value : interval.low;
    }

    /** The most that it may be. */
    public double high() {
      return interval == null ? value : interval.high;
    }
  }

  /** Two bounds of a value, and all sources that they rest on. */
  record Interval(double low, double high, List<SourceRef> sources) {}

  record Missing(List<String> reasons) implements Measured {}

  static Measured missing(String reason) {
    return new Missing(List.of(reason));
  }

  static Measured orMissing(Figure figure, String reason) {
    return figure == null
        ? missing(reason)
        : new Known(figure.value(), figure.source(), figure.compositionSource(), null, null);
  }
}

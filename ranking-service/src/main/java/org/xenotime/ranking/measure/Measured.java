package org.xenotime.ranking.measure;

import java.util.List;

/** A value with its source, or the reasons why there is none. */
public sealed interface Measured {

  /**
   * A value.
   *
   * @param compositionSource the second source, where the value rests on two; else null
   * @param note what the number stands for, where it is not a plain figure; else null
   * @param valuation only for a basket; else null
   */
  record Known(
      double value, SourceRef source, SourceRef compositionSource, String note, Valuation valuation)
      implements Measured {}

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

package org.xenotime.ranking.scoring;

import java.util.function.DoubleUnaryOperator;
import org.xenotime.ranking.scoring.outlier.Shape;

/**
 * What was done about the outliers of a criterion.
 *
 * @param method the kind that the criterion asked for
 * @param applied whether there were outliers to be treated
 * @param transform from a raw value to the treated one; never turns an order around
 * @param moved how many values the treatment moved
 * @param lambda the power of a Box-Cox transformation; else null
 */
public record Treatment(
    String method,
    boolean applied,
    DoubleUnaryOperator transform,
    Shape before,
    Shape after,
    int moved,
    Double lambda) {

  static Treatment none(String method, Shape shape) {
    return new Treatment(method, false, value -> value, shape, shape, 0, null);
  }
}

package org.xenotime.deposits.resource;

import java.math.BigDecimal;
import java.math.MathContext;

/** How figures are rounded and written. */
final class Decimals {

  private static final MathContext DERIVED = new MathContext(6);
  private static final MathContext CONTAINED = new MathContext(7);

  private Decimals() {}

  /** Ore times grade; seven digits keep every figure that sources print. */
  static BigDecimal contained(BigDecimal tonnes) {
    return tidy(tonnes.round(CONTAINED));
  }

  /** Without trailing zeros and without an exponent. */
  static BigDecimal tidy(BigDecimal figure) {
    var stripped = figure.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * A derived figure to six significant digits: more would pretend to a precision that no assay
   * has.
   */
  static BigDecimal derived(double figure) {
    return tidy(new BigDecimal(figure).round(DERIVED));
  }
}

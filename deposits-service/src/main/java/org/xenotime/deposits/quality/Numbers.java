package org.xenotime.deposits.quality;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes figures as an arithmetic shows them: without exponents, with their unit. */
final class Numbers {

  private static final MathContext DIGITS = new MathContext(7);

  private Numbers() {}

  static String tonnes(BigDecimal figure) {
    return plain(figure) + " t";
  }

  static String percent(BigDecimal figure) {
    return plain(figure) + " %";
  }

  static String plain(BigDecimal figure) {
    return figure.round(DIGITS).stripTrailingZeros().toPlainString();
  }

  static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, new MathContext(4));
  }
}

package org.xenotime.deposits.market;

import java.math.BigDecimal;

/**
 * A price as one edition gives it.
 *
 * @param edition such as {@code mcs-2026}
 * @param asPrinted in the words of the edition; a range has two bounds
 * @param estimate null where the edition does not say
 */
public record NewPrice(
    String edition,
    String commodity,
    String product,
    int year,
    BigDecimal low,
    BigDecimal high,
    String asPrinted,
    Boolean estimate) {

  /** The middle of the range; the price itself where the edition gives one. */
  BigDecimal usdPerKg() {
    return low.compareTo(high) == 0 ? low : low.add(high).divide(BigDecimal.TWO);
  }
}

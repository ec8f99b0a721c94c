package org.xenotime.deposits.market;

import java.math.BigDecimal;

/**
 * Production or reserves of a country as one edition gives them.
 *
 * @param area country or group of countries in the words of the edition
 * @param country ISO 3166-1 alpha-3; null for a group
 * @param treoTonnes null where what is printed is no number
 * @param note null where there is none
 */
public record NewProduction(
    String edition,
    String commodity,
    String area,
    String country,
    Measure measure,
    int year,
    BigDecimal treoTonnes,
    String asPrinted,
    String note) {

  /** What a figure is about. */
  public enum Measure {
    MINE_PRODUCTION("mine-production"),
    RESERVES("reserves");

    private final String id;

    Measure(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }
}

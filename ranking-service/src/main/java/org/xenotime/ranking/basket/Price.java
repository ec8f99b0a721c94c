package org.xenotime.ranking.basket;

/**
 * What a kilogram of an oxide cost in a year; {@code oxide} is null for what is no single oxide.
 */
public record Price(String product, String oxide, Integer year, Double usdPerKg) {

  boolean isUsable() {
    return oxide != null && year != null && usdPerKg != null;
  }
}

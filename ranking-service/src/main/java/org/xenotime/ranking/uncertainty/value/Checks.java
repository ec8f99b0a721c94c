package org.xenotime.ranking.uncertainty.value;

/**
 * What every distribution asks of its parameters; says what is wrong so that a client can read it.
 */
final class Checks {
  private Checks() {}

  static void finite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("%s is %s, not a finite number".formatted(name, value));
    }
  }

  static void notNegative(String name, double value) {
    finite(name, value);
    if (value < 0) {
      throw new IllegalArgumentException("%s is %s, less than 0".formatted(name, value));
    }
  }

  static void ordered(String low, double lowest, String high, double highest) {
    if (lowest > highest) {
      throw new IllegalArgumentException(
          "%s is %s, more than %s, which is %s".formatted(low, lowest, high, highest));
    }
  }
}

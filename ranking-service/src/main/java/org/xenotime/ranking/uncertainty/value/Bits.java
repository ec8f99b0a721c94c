package org.xenotime.ranking.uncertainty.value;

import java.util.random.RandomGenerator;

/** Numbers made from the bits of a generator, in a way that no newer Java can change. */
public final class Bits {
  private Bits() {}

  /** Between 0 and 1, neither of them. */
  public static double unit(RandomGenerator random) {
    return unit(random.nextLong());
  }

  /** The same from bits that are there already: the middle of one of 2^52 steps. */
  static double unit(long bits) {
    return ((bits >>> 12) + 0.5) * 0x1.0p-52;
  }

  /** From 0 to one less than the bound. */
  public static int below(int bound, RandomGenerator random) {
    return (int) Math.unsignedMultiplyHigh(random.nextLong(), bound);
  }
}

package org.xenotime.ranking.uncertainty.value;

import java.util.random.RandomGenerator;

/**
 * Normal numbers by the ziggurat of G. Marsaglia and W. W. Tsang, Journal of Statistical Software 5
 * (2000), with 256 layers. Layer and place come from different bits, as J. A. Doornik asks (An
 * improved ziggurat method to generate normal random samples, 2005). Unlike what Java brings it
 * asks {@link StrictMath} alone, so that the digits are the same on every machine.
 */
final class Ziggurat {
  private static final int LAYERS = 256;

  /** Where the tail begins, and the area of each layer, for 256 layers. */
  private static final double TAIL = 3.654152885361009;

  private static final double AREA = 0.00492867323399;

  /** Right end of each layer, widest first; 0 at the end. */
  private static final double[] RIGHT = new double[LAYERS + 1];

  /** What the bits of a place are multiplied with, by layer. */
  private static final double[] STEP = new double[LAYERS];

  /** The share of each layer that lies under the curve in its whole height. */
  private static final double[] INSIDE = new double[LAYERS];

  static {
    double density = density(TAIL);
    RIGHT[0] = AREA / density;
    RIGHT[1] = TAIL;
    for (int i = 2; i < LAYERS; i++) {
      RIGHT[i] = Math.sqrt(-2 * StrictMath.log(AREA / RIGHT[i - 1] + density));
      density = density(RIGHT[i]);
    }
    for (int i = 0; i < LAYERS; i++) {
      STEP[i] = RIGHT[i] * 0x1.0p-52;
      INSIDE[i] = RIGHT[i + 1];
    }
  }

  private Ziggurat() {}

  static double draw(RandomGenerator random) {
    while (true) {
      long bits = random.nextLong();
      int layer = (int) bits & (LAYERS - 1);
      // 53 bits with a sign: half steps, so that no place is 0 and both sides are alike.
      double x = ((bits >> 11) + 0.5) * STEP[layer];
      if (Math.abs(x) < INSIDE[layer]) {
        return x;
      }
      if (layer == 0) {
        return bits < 0 ? -tail(random) : tail(random);
      }
      double outside = density(RIGHT[layer]);
      double inside = density(RIGHT[layer + 1]);
      if (outside + Bits.unit(random) * (inside - outside) < density(x)) {
        return x;
      }
    }
  }

  /** Beyond the layers, by G. Marsaglia's method of 1964. */
  private static double tail(RandomGenerator random) {
    double x;
    double y;
    do {
      x = -StrictMath.log(Bits.unit(random)) / TAIL;
      y = -StrictMath.log(Bits.unit(random));
    } while (2 * y < x * x);
    return TAIL + x;
  }

  private static double density(double x) {
    return StrictMath.exp(-0.5 * x * x);
  }
}

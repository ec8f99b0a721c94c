package org.xenotime.ranking.sensitivity;

import java.util.List;

/**
 * What is summed up over runs. One flat array, so that blocks of runs can be added to each other,
 * as often as a resample wants them.
 */
final class Sums {
  private static final double ROUNDING = 1e-14;

  private final int outputs;
  private final int pairs;
  private final double[] sums;
  private long runs;

  Sums(int factors, int outputs) {
    this.outputs = outputs;
    this.pairs = factors * outputs;
    this.sums = new double[2 * outputs + 2 * pairs];
  }

  /** One run, with the outputs of both of its rows. */
  void addRun(double[] one, double[] other) {
    runs++;
    for (int output = 0; output < outputs; output++) {
      sums[output] += one[output] + other[output];
      sums[outputs + output] += one[output] * one[output] + other[output] * other[output];
    }
  }

  /**
   * What became of the one row with one factor from the other.
   *
   * @param mixed its outputs
   */
  void addMixed(int factor, double[] one, double[] other, double[] mixed) {
    int kept = 2 * outputs + factor * outputs;
    int changed = kept + pairs;
    for (int output = 0; output < outputs; output++) {
      double fromOther = other[output] - mixed[output];
      double fromOne = one[output] - mixed[output];
      sums[kept + output] += fromOther * fromOther;
      sums[changed + output] += fromOne * fromOne;
    }
  }

  void add(Sums block, int times) {
    runs += block.runs * times;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += times * block.sums[i];
    }
  }

  static Sums of(List<Sums> blocks, int factors, int outputs) {
    var all = new Sums(factors, outputs);
    blocks.forEach(block -> all.add(block, 1));
    return all;
  }

  /** Over both rows of all runs. */
  double variance(int output) {
    double rows = 2.0 * runs;
    double mean = sums[output] / rows;
    double variance = sums[outputs + output] / rows - mean * mean;
    // Less is what remains of the squares by rounding.
    return variance > ROUNDING * sums[outputs + output] / rows ? variance : 0;
  }

  /** Half the mean square that is left when this factor alone is kept. */
  double kept(int place) {
    return sums[2 * outputs + place] / (2.0 * runs);
  }

  /** Half the mean square that comes when this factor alone is changed. */
  double changed(int place) {
    return sums[2 * outputs + pairs + place] / (2.0 * runs);
  }
}

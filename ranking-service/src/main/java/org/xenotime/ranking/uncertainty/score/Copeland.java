package org.xenotime.ranking.uncertainty.score;

import java.util.Arrays;

/**
 * Compares each pair: who has more weight of criteria on its side wins. A criterion on which they
 * are equal, or that of one is not known, is on nobody's side. In a pair the same differences are
 * added up in the same order for both, so that the order of the rows plays no part.
 */
final class Copeland {

  /** Weights that differ by less are the same, but for rounding. */
  private static final double EVEN = 5e-10;

  private final int criteria;
  private final double[] lead;

  Copeland(int size, int criteria) {
    this.criteria = criteria;
    this.lead = new double[size];
  }

  /** Writes how many each beats, less those by whom it is beaten. */
  void score(double[][] values, double[][] known, double[] weights, double[] scores) {
    int size = lead.length;
    for (int i = 0; i < size; i++) {
      Arrays.fill(lead, 0);
      for (int c = 0; c < criteria; c++) {
        if (known.length == 0) {
          compare(values[c][i], weights[c], values[c]);
        } else if (known[c][i] == 1) {
          compareKnown(values[c][i], weights[c], values[c], known[c]);
        }
      }
      scores[i] = balance();
    }
  }

  private void compare(double value, double weight, double[] column) {
    for (int j = 0; j < lead.length; j++) {
      lead[j] += weight * Math.signum(value - column[j]);
    }
  }

  private void compareKnown(double value, double weight, double[] column, double[] known) {
    for (int j = 0; j < lead.length; j++) {
      lead[j] += weight * Math.signum(value - column[j]) * known[j];
    }
  }

  private long balance() {
    long balance = 0;
    for (double difference : lead) {
      balance += (Double.doubleToRawLongBits(EVEN - difference) >>> 63);
      balance -= (Double.doubleToRawLongBits(EVEN + difference) >>> 63);
    }
    return balance;
  }
}

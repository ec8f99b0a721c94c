package org.xenotime.ranking.scoring;

/** Mean and sample standard deviation; of values in one order, so that the digits are the same. */
record Moments(double mean, double deviation) {

  static Moments of(double[] ascending) {
    double sum = 0;
    for (double value : ascending) {
      sum += value;
    }
    double mean = sum / ascending.length;
    double squares = 0;
    for (double value : ascending) {
      squares += (value - mean) * (value - mean);
    }
    var flat = ascending.length < 2 || ascending[0] == ascending[ascending.length - 1];
    return new Moments(mean, flat ? 0 : Math.sqrt(squares / (ascending.length - 1)));
  }
}

package org.xenotime.ranking.scoring.outlier;

/**
 * How far a distribution is from a bell: sample skewness and excess kurtosis with the corrections
 * for small samples (G1 and G2 of Joanes and Gill 1998, as in Excel, SAS and COINr). NaN where
 * there are too few values, or where all are equal.
 */
public record Shape(double skewness, double kurtosis) {

  private static final double SKEWNESS = 2;
  private static final double KURTOSIS = 3.5;

  /** The values in ascending order, so that the digits do not depend on who came first. */
  public static Shape of(double[] ascending) {
    int n = ascending.length;
    if (n < 4 || ascending[0] == ascending[n - 1]) {
      return new Shape(Double.NaN, Double.NaN);
    }
    double sum = 0;
    for (double value : ascending) {
      sum += value;
    }
    double mean = sum / n;
    double second = 0;
    double third = 0;
    double fourth = 0;
    for (double value : ascending) {
      double square = (value - mean) * (value - mean);
      second += square;
      third += square * (value - mean);
      fourth += square * square;
    }
    double skewness =
        Math.sqrt(n) * third / (second * Math.sqrt(second)) * Math.sqrt(n * (n - 1.0)) / (n - 2);
    double excess = n * fourth / (second * second) - 3;
    double kurtosis = ((n + 1.0) * excess + 6) * (n - 1.0) / ((n - 2.0) * (n - 3.0));
    return new Shape(skewness, kurtosis);
  }

  /** Without outliers: they show in both figures, neither of which is under its limit. */
  public boolean isFine() {
    return !(Math.abs(skewness) >= SKEWNESS && kurtosis >= KURTOSIS);
  }
}

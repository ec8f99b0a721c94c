package org.xenotime.ranking.scoring;

/**
 * One thing that counts.
 *
 * @param weight its share in the score of a candidate that has every value; 0 counts for nothing
 */
public record Criterion(
    String id,
    double weight,
    Direction direction,
    Normalisation normalisation,
    Outliers outliers,
    MissingRule missing) {

  public Criterion {
    if (!(weight >= 0 && weight <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "The weight of '%s' is %s, which is not a number from 0 up".formatted(id, weight));
    }
  }

  /** More is better, outliers stay, what is missing is left out. */
  public static Criterion of(String id, double weight, Normalisation normalisation) {
    return new Criterion(
        id, weight, Direction.MAXIMISE, normalisation, new Outliers.None(), MissingRule.EXCLUDE);
  }

  public Criterion weighing(double another) {
    return new Criterion(id, another, direction, normalisation, outliers, missing);
  }

  public boolean required() {
    return missing == MissingRule.REQUIRED;
  }
}

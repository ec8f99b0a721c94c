package org.xenotime.ranking.scoring;

/**
 * What one criterion does for a score. What there is not is null.
 *
 * @param raw the candidate's own value; null where it is not known
 * @param assumed the raw value that stands for one that is not known
 * @param treated the raw or assumed value after outliers were treated
 * @param normalised what counts; null where the criterion is left out
 * @param low the least that it could be, where the value is an interval
 * @param high the most that it could be
 * @param weight the weight after those of left out criteria were shared out; 0 where left out
 * @param contribution for the arithmetic mean weight times normalised, which adds up to the score;
 *     for the other means what the score would lose without the criterion (which may be negative);
 *     for Copeland weight times the share of the others that it beats on this criterion
 */
public record Term(
    String criterion,
    Double raw,
    Double assumed,
    Double treated,
    Double normalised,
    Double low,
    Double high,
    double weight,
    Double contribution,
    Remedy remedy) {

  public boolean missing() {
    return raw == null;
  }
}

package org.xenotime.ranking.scoring;

/**
 * What one known criterion adds to a score.
 *
 * @param weight the weight after the weights of missing criteria were shared out
 * @param contribution weight times normalised; the contributions add up to the score
 */
public record Term(
    String criterion, double raw, double normalised, double weight, double contribution) {}

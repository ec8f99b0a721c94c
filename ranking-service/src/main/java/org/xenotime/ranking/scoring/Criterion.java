package org.xenotime.ranking.scoring;

/**
 * One thing that counts.
 *
 * @param weight its share in the score of a candidate that has every value
 * @param required whether a candidate without it cannot be ranked at all
 */
public record Criterion(String id, double weight, boolean required, Normalisation normalisation) {}

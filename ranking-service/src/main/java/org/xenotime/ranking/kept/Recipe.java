package org.xenotime.ranking.kept;

/**
 * Names the inputs of a ranking.
 *
 * @param identity SHA-256 of all of them
 * @param engine version of the arithmetic
 * @param seed where the random draws begin
 * @param methodology SHA-256 of the methodology's document
 * @param prices SHA-256 of the price deck
 * @param deposits SHA-256 of what was known of the deposits
 */
public record Recipe(
    String identity,
    String engine,
    long seed,
    String methodology,
    String prices,
    String deposits) {}
